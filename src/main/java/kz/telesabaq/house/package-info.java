/** The machinery room: the home folder, the embedded database, the clock everybody is given. */
@ApplicationModule(allowedDependencies = {"airtime", "findings"})
@NullMarked
package kz.telesabaq.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
