/** Fixtures for tests: things of the house with sensible defaults, changed one word at a time. */
@NullMarked
package kz.telesabaq.testing;

import org.jspecify.annotations.NullMarked;
