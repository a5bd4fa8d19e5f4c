/** What the desk gives over HTTP to people who signed in. */
@NullMarked
package kz.telesabaq.desk.web;

import org.jspecify.annotations.NullMarked;
