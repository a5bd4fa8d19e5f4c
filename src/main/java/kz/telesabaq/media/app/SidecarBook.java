package kz.telesabaq.media.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Arrival.Door;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.SourceFacts;

/** The book of files that go with lessons. Nothing in it is overwritten: what comes later is a further revision. */
public interface SidecarBook {

    /**
     * Of what sort a sidecar is; of each sort a lesson has one in force.
     *
     * @param kind {@code CAPTIONS}, {@code SIGNING}, {@code NOTES} or {@code THUMBNAIL}
     * @param variant the language of captions, the use of signing; empty for the others
     */
    record Sort(String kind, String variant) {}

    /**
     * @param fileName in the folder of sidecars; empty when it was refused
     * @param facts of a picture in sign language
     */
    record Arrived(
            LessonCode lesson,
            Sort sort,
            Fingerprint id,
            String fileName,
            String givenName,
            Door door,
            String by,
            long bytes,
            Optional<SourceFacts> facts,
            List<Finding> findings,
            Instant at) {}

    /** @param number in the book */
    record Row(long number, Arrived what) {}

    /** Enters the next revision; refused when one of its findings blocks. */
    long enter(Arrived arrived);

    /** What is kept for a lesson, of each sort the newest first. */
    List<Row> kept(LessonCode lesson);

    /** Writes down whether it fits a recording; nothing blocking means that it does. */
    void judged(long number, Fingerprint master, List<Finding> findings, Instant at);
}
