/** Templates by constraint solver (CP-SAT of OR-Tools), which no other package sees. */
@NamedInterface("solver")
@NullMarked
package kz.telesabaq.schedule.solver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
