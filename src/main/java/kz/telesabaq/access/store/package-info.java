/** The people in PostgreSQL, schema {@code access}. */
@NullMarked
package kz.telesabaq.access.store;

import org.jspecify.annotations.NullMarked;
