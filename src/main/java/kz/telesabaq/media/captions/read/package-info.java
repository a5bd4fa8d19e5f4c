/** Reads captions as people send them: WebVTT, SRT and EBU-TT-D, with every mistake and its line. */
@NullMarked
package kz.telesabaq.media.captions.read;

import org.jspecify.annotations.NullMarked;
