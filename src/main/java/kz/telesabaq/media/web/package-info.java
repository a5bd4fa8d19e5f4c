/** Recordings over HTTP: uploads that resume where the line broke (tus 1.0.0). */
@NullMarked
package kz.telesabaq.media.web;

import org.jspecify.annotations.NullMarked;
