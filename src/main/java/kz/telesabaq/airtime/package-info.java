/** When: whole frames at 25 a second, the air day, and the clock of the house. Knows nothing but {@code java..}. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package kz.telesabaq.airtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
