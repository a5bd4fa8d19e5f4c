/** What must hold across the papers of a school year; pure: papers in, findings out. */
@NullMarked
package kz.telesabaq.curriculum.rules;

import org.jspecify.annotations.NullMarked;
