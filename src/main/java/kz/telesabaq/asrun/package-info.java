/** What did air: records of the playout, reconciled with the rundown. */
@ApplicationModule(
        allowedDependencies = {"airtime", "findings", "curriculum", "media", "media :: qc", "schedule", "playout", "air"
        })
@NullMarked
package kz.telesabaq.asrun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
