/** How things look on every screen: shared fields and formats. Knows Vaadin, airtime and findings only. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"airtime", "findings"})
@NullMarked
package kz.telesabaq.looks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
