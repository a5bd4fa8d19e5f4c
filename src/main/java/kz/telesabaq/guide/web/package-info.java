/** The guide over HTTP. */
@NullMarked
package kz.telesabaq.guide.web;

import org.jspecify.annotations.NullMarked;
