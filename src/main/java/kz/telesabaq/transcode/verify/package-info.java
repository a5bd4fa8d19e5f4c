/** Looks at what was made; no output is trusted because ffmpeg ended well. */
@NullMarked
package kz.telesabaq.transcode.verify;

import org.jspecify.annotations.NullMarked;
