/** Measures the planner: the whole process, generated years, disturbances, rivals, growth and the core. */
@NullMarked
package kz.telesabaq.bench.planner;

import org.jspecify.annotations.NullMarked;
