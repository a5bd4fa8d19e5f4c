/** Starting ffmpeg: which one, with what limits on hostile input, and how it ended. */
@NamedInterface("ffmpeg")
@NullMarked
package kz.telesabaq.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
