/** What names and passwords the house takes. Pure. */
@NullMarked
package kz.telesabaq.access.rules;

import org.jspecify.annotations.NullMarked;
