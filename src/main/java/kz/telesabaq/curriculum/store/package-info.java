/** What authors said about their columns in PostgreSQL, schema {@code curriculum}. */
@NullMarked
package kz.telesabaq.curriculum.store;

import org.jspecify.annotations.NullMarked;
