/** Reads the folder of profiles: one small JSON sheet for everything that can be made. */
@NullMarked
package kz.telesabaq.transcode.sheets;

import org.jspecify.annotations.NullMarked;
