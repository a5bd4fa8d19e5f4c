/** What the store will need and what may leave it; decides only. */
@NullMarked
package kz.telesabaq.transcode.retention;

import org.jspecify.annotations.NullMarked;
