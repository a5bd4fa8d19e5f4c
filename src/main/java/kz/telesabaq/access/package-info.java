/** Who may do what: people, roles, the first-run link. Knows nobody. */
@ApplicationModule(allowedDependencies = {"airtime", "findings"})
@NullMarked
package kz.telesabaq.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
