/** The shelf's books in PostgreSQL, schema {@code media}. */
@NullMarked
package kz.telesabaq.media.store;

import org.jspecify.annotations.NullMarked;
