/** Use cases of the media room: taking recordings in, looking at one file, what is on the shelf, what the machines can do. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.media.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
