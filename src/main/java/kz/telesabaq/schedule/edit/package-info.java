/** Changes that people ask of a plan, as values: looked at first, applied once. */
@NamedInterface("edit")
@NullMarked
package kz.telesabaq.schedule.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
