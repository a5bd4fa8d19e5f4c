/** The guide as XMLTV. */
@NullMarked
package kz.telesabaq.guide.xmltv;

import org.jspecify.annotations.NullMarked;
