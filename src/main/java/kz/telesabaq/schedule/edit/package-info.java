/** Changing a plan on purpose: an edit in, the changed plan and what it costs out. Pure. */
@NamedInterface("edit")
@NullMarked
package kz.telesabaq.schedule.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
