/** What was seen of the plan, in PostgreSQL, schema coverage. */
@NullMarked
package kz.telesabaq.coverage.store;

import org.jspecify.annotations.NullMarked;
