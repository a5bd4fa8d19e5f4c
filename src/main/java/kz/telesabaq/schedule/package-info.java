/** What airs when: the year on the channels' slots, judged by rules, locked day by day. */
@ApplicationModule(allowedDependencies = {"airtime", "findings", "curriculum", "media", "looks"})
@NullMarked
package kz.telesabaq.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
