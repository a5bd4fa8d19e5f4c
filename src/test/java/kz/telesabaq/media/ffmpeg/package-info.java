@NullMarked
package kz.telesabaq.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
