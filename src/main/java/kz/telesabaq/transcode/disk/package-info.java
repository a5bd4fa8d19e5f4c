/** Files on the disk of the store: room promised, attempts aside, finished work in its place by renaming. */
@NullMarked
package kz.telesabaq.transcode.disk;

import org.jspecify.annotations.NullMarked;
