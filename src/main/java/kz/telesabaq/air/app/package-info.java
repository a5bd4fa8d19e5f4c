/** Use cases of the embedded channel. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.air.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
