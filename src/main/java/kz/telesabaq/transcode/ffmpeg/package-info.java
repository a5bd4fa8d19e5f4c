/** The workshop: runs what {@code build} has laid out, checks what came of it and puts it in place. */
@NullMarked
package kz.telesabaq.transcode.ffmpeg;

import org.jspecify.annotations.NullMarked;
