package kz.telesabaq.media.app;

import kz.telesabaq.media.Sidecar.Signing;

/** What a file that goes with a lesson is; of each sort a lesson has one in force. */
sealed interface SidecarSort {

    /** @param language as written in its name; empty for the lesson's own */
    record OfCaptions(String language) implements SidecarSort {}

    /** The lesson in sign language. */
    record OfSigning(Signing use) implements SidecarSort {}

    /** For the teacher. */
    record OfNotes() implements SidecarSort {}

    /** The picture that stands for the lesson in lists. */
    record OfThumbnail() implements SidecarSort {}
}
