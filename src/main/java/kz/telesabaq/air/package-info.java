/** The embedded linear channel: a live manifest as a pure function of the published list and the instant. */
@ApplicationModule(allowedDependencies = {"airtime", "findings", "curriculum", "media", "schedule", "playout"})
@NullMarked
package kz.telesabaq.air;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
