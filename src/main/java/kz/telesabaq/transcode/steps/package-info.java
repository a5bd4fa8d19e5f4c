/** The steps from a master to a lesson fit for air: what follows what, what is urgent, how a step ends. */
@NamedInterface("steps")
@NullMarked
package kz.telesabaq.transcode.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
