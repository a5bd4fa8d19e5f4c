/** What of the curriculum reaches its pupils: each objective from plan to air to mirror, and what is in danger. */
@ApplicationModule(
        allowedDependencies = {
            "airtime",
            "findings",
            "curriculum",
            "media",
            "schedule",
            "playout",
            "asrun",
            "mirror",
            "looks"
        })
@NullMarked
package kz.telesabaq.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
