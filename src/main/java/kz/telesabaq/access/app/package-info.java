/** Use cases of access: the first run, and the people who may sign in. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.access.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
