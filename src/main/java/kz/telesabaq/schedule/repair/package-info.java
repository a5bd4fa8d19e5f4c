/** Repair of a published plan: the fewest airings move, with proof. Pure. */
@NamedInterface("repair")
@NullMarked
package kz.telesabaq.schedule.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
