/** What aired, over HTTP, for people who signed in. */
@NullMarked
package kz.telesabaq.asrun.web;

import org.jspecify.annotations.NullMarked;
