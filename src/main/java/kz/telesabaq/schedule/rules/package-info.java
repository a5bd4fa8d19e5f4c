/** The independent checker: one pure rule a class, sharing nothing with the planner but the records. */
@NamedInterface("rules")
@NullMarked
package kz.telesabaq.schedule.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
