/** Frame by frame: the gapless rundown of an air day and the lists that playout systems play. */
@ApplicationModule(allowedDependencies = {"airtime", "findings", "curriculum", "media", "schedule"})
@NullMarked
package kz.telesabaq.playout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
