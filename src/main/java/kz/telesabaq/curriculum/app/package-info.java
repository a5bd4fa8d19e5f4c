/** The curriculum of the running house. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.curriculum.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
