/** What the store will need and what may leave it; decides only. */
@NamedInterface("retention")
@NullMarked
package kz.telesabaq.transcode.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
