/** What makes a recording unfit for air, in words a teacher understands. */
@NullMarked
package kz.telesabaq.media.rules;

import org.jspecify.annotations.NullMarked;
