/** Use cases of playout: hand a day over to the playout systems. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.playout.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
