/** The as-run in PostgreSQL, schema {@code asrun}. */
@NullMarked
package kz.telesabaq.asrun.store;

import org.jspecify.annotations.NullMarked;
