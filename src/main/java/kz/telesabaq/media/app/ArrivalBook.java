package kz.telesabaq.media.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Arrival.Door;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.SourceFacts;

/** The book of what waits at the doors, of labels, and of what was cleared away. */
public interface ArrivalBook {

    /**
     * Something that came in and told no lesson.
     *
     * @param base its name without endings, see {@link ArrivingName}
     * @param fileName in the folder of what waits
     */
    record Waiting(
            Fingerprint id,
            String givenName,
            String base,
            Door door,
            String by,
            long bytes,
            String fileName,
            Optional<SourceFacts> facts,
            List<Finding> findings,
            Instant arrivedAt) {}

    /** What became of it. */
    sealed interface Fate {
        record Waits() implements Fate {}

        record Matched(LessonCode lesson, String by) implements Fate {}

        record Rejected(String by, String reason) implements Fate {}
    }

    /** @param number at the door */
    record Row(long number, Waiting what, Fate fate) {}

    /** Enters it; the same bytes wait once. */
    void enter(Waiting waiting);

    List<Row> waiting();

    Optional<Row> find(long number);

    /** The latest of a file in the folder of what waits. */
    Optional<Row> ofFile(String fileName);

    /** Writes down what a person decided; told false when it does not wait any more. */
    boolean decide(long number, Fate fate, Instant at);

    /** Somebody says which lesson the files of that base are. */
    void label(String base, LessonCode lesson, String givenName, Door door, String by, Instant at);

    /** What the newest label says that came by the same door from the same person since then, and no other recording used. */
    Optional<LessonCode> labelled(String base, Door door, String by, Fingerprint recording, Instant since);

    /** The lesson of what goes with a recording of that name, whichever recording used the label. */
    Optional<LessonCode> labelledBeside(String base, Door door, String by, Instant since);

    /** A label is good for one recording. */
    void used(String base, Door door, String by, Fingerprint recording);

    /** An unfinished file was cleared away. */
    void cleared(String givenName, Door door, String by, long bytes, Instant untouchedSince, Instant at);
}
