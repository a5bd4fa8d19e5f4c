/** Spring Security: who gets through which door. */
@NullMarked
package kz.telesabaq.access.security;

import org.jspecify.annotations.NullMarked;
