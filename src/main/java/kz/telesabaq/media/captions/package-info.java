/** Captions as cues in time, whatever file they came in. */
@NamedInterface("captions")
@NullMarked
package kz.telesabaq.media.captions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
