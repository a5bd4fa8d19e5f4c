/** Use cases of the schedule: plan the year, lock a day, look at a week. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.schedule.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
