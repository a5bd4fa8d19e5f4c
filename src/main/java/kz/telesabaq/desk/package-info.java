/** The operator's day: the shell around all screens, and the boards that need more than one module. */
@ApplicationModule
@NullMarked
package kz.telesabaq.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
