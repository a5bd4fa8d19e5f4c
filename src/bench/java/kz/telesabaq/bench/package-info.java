/** Measures the house: {@code ops/bench}. Compiled only by the profile {@code bench}. */
@NullMarked
package kz.telesabaq.bench;

import org.jspecify.annotations.NullMarked;
