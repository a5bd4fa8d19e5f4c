/** The pages before the desk: signing in and the first run. Plain HTML that works without JavaScript. */
@NullMarked
package kz.telesabaq.access.web;

import org.jspecify.annotations.NullMarked;
