package kz.telesabaq.media;

import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;

/** What a clip shows. */
public sealed interface Content {

    /** A lesson of the curriculum. */
    record OfLesson(LessonCode lesson) implements Content {}

    /** A short educational piece between lessons; may be left before its end at a whole two-second segment. */
    record OfFiller(Language language, String key) implements Content {}

    /** The card behind everything, of any length: "the next lesson follows". Two-second segments and short tails. */
    record OfSlate(Language language) implements Content {}

    /** The card shown in place of a lesson whose media is not there; stretches like a slate. */
    record OfStandby(Language language) implements Content {}
}
