/** Afterlife: what aired is delivered to every target, exactly once, through one ledger. */
@ApplicationModule(allowedDependencies = {"airtime", "findings", "curriculum", "media", "schedule", "asrun"})
@NullMarked
package kz.telesabaq.mirror;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
