/** What can be seen in a year and its plan: capacity, a family's day, the clock of the grades, the two languages side by side. Pure. */
@NamedInterface("views")
@NullMarked
package kz.telesabaq.schedule.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
