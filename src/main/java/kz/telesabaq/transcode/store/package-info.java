/** The order book in PostgreSQL, schema {@code transcode}. */
@NullMarked
package kz.telesabaq.transcode.store;

import org.jspecify.annotations.NullMarked;
