/** From an order to ffmpeg's command, as pure functions: nothing is started here. */
@NullMarked
package kz.telesabaq.transcode.build;

import org.jspecify.annotations.NullMarked;
