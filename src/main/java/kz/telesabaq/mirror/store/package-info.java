/** The ledger in PostgreSQL, schema mirror. */
@NullMarked
package kz.telesabaq.mirror.store;

import org.jspecify.annotations.NullMarked;
