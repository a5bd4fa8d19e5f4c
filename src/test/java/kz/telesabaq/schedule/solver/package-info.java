@NullMarked
package kz.telesabaq.schedule.solver;

import org.jspecify.annotations.NullMarked;
