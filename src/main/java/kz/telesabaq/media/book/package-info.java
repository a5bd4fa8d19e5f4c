/** Reports of the checks and overrides of them, kept for good. */
@NullMarked
package kz.telesabaq.media.book;

import org.jspecify.annotations.NullMarked;
