/** The step that judges what was measured. */
@NullMarked
package kz.telesabaq.transcode.judge;

import org.jspecify.annotations.NullMarked;
