/** What can be seen in a plan: a family's day, the grades' clock, the two languages side by side. Pure. */
@NamedInterface("views")
@NullMarked
package kz.telesabaq.schedule.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
