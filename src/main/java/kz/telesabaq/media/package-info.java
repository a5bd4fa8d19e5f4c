/** What is on the shelf: clips by house number, what was measured of them, and whether a lesson is ready for air. */
@ApplicationModule(allowedDependencies = {"airtime", "findings", "curriculum"})
@NullMarked
package kz.telesabaq.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
