/** Pure looks at a year, its demands and its plan, for people and programs. */
@NamedInterface("views")
@NullMarked
package kz.telesabaq.schedule.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
