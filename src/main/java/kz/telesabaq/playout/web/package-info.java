/** Lists for playout systems that fetch them over HTTP. */
@NullMarked
package kz.telesabaq.playout.web;

import org.jspecify.annotations.NullMarked;
