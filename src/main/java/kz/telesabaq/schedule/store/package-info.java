/** Plans and locked days in PostgreSQL, schema {@code schedule}. */
@NullMarked
package kz.telesabaq.schedule.store;

import org.jspecify.annotations.NullMarked;
