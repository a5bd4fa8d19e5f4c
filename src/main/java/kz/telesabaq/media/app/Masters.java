package kz.telesabaq.media.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Master;

/** The book of recordings that arrived. */
public interface Masters {

    /**
     * A recording in the book.
     *
     * @param lesson empty when its name told no lesson
     * @param fileName in the folder of masters
     */
    record Entry(Fingerprint id, String givenName, Optional<LessonCode> lesson, String fileName, State state) {}

    /** How far a recording has come. */
    enum State {
        ARRIVED,
        ACCEPTED,
        IN_WORK,
        READY,
        REFUSED
    }

    Optional<Entry> find(Fingerprint id);

    /** Those that arrived but were not looked at to the end, oldest first. */
    List<Entry> unexamined();

    /** The newest recording of a lesson that was accepted, made or not. */
    Optional<Entry> newestAccepted(LessonCode lesson);

    /** Enters an arrival; one that was refused before may come again. */
    void arrived(Fingerprint id, String givenName, LessonCode lesson, String fileName, Instant at);

    /** It was looked at and can be made into house format. */
    void accept(Master master, Loudness measured, List<Finding> warnings, Instant at);

    /** It was looked at and went to quarantine; entered even when no lesson is known. */
    void refuse(Fingerprint id, String givenName, Optional<LessonCode> lesson, List<Finding> findings, Instant at);
}
