/** Pages of the guide as HTML, made with Thymeleaf; no JavaScript. */
@NullMarked
package kz.telesabaq.guide.html;

import org.jspecify.annotations.NullMarked;
