/** Telesabaq: the national curriculum on two television channels. */
@NullMarked
package kz.telesabaq;

import org.jspecify.annotations.NullMarked;
