/** Use cases of the mirror: want, deliver, look. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.mirror.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
