/** The step that gives finished files their names and the shelf its clip. */
@NullMarked
package kz.telesabaq.transcode.pack;

import org.jspecify.annotations.NullMarked;
