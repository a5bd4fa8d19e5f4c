/** What must be taught: the school year with its calendar, channels, courses and ordered lessons. */
@ApplicationModule(allowedDependencies = {"airtime", "findings", "looks"})
@NullMarked
package kz.telesabaq.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
