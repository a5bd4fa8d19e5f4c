/** From a locked day and what is on the shelf to the frame-exact rundown. Pure: the same input gives the same rundown. */
@NamedInterface("build")
@NullMarked
package kz.telesabaq.playout.build;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
