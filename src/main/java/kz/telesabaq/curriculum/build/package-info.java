/** From a table as a methodologist writes it to the lessons of a course; pure: cells in, lessons and findings out. */
@NamedInterface("build")
@NullMarked
package kz.telesabaq.curriculum.build;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
