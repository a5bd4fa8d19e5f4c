/** Use cases of the transcode room: ordering, working, looking on; Spring begins here. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.transcode.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
