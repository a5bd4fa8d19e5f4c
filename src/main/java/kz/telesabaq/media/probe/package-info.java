/** What a file really holds, seen by ffprobe and by decoding it once. */
@NullMarked
package kz.telesabaq.media.probe;

import org.jspecify.annotations.NullMarked;
