package kz.telesabaq.media;

import java.nio.file.Path;
import kz.telesabaq.curriculum.Language;

/**
 * What came along with a recording in a file of its own. Files lie in the store under names of the house, which are made of
 * their bytes: another file has another name, and what was made with the old one is made anew.
 */
public sealed interface Sidecar {

    /** Where the house keeps it, below the root of the media store. */
    Path file();

    /** Text of what is said, already read and found to fit. */
    record OfCaptions(Path file, Language language) implements Sidecar {}

    /** The lesson in sign language. */
    record OfSigning(Path file, Signing use) implements Sidecar {}

    /** For the teacher: never shown on air. */
    record OfNotes(Path file) implements Sidecar {}

    /** The picture that stands for the lesson in lists, instead of one taken from it. */
    record OfThumbnail(Path file) implements Sidecar {}

    /** How a picture in sign language is used. */
    enum Signing {
        /** The signing person alone, to be set into the lesson's picture. */
        INSERT,
        /** The whole lesson, signed: a version of its own. */
        VERSION
    }
}
