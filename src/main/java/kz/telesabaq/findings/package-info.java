/** What is wrong with something given to us, where, and what to do about it, in the reader's language. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package kz.telesabaq.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
