@NullMarked
package kz.telesabaq.transcode.ffmpeg;

import org.jspecify.annotations.NullMarked;
