/** The door: what a file is by its content, and whether its structure holds, before ffmpeg is let near it. */
@NullMarked
package kz.telesabaq.media.gate;

import org.jspecify.annotations.NullMarked;
