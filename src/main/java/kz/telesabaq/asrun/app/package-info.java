/** Use cases of the as-run. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.asrun.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
