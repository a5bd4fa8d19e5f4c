/** The methodologist's screen: lesson plans in and out. */
@NullMarked
package kz.telesabaq.curriculum.ui;

import org.jspecify.annotations.NullMarked;
