package kz.telesabaq.media;

import java.util.List;
import kz.telesabaq.findings.Finding;

/** What those who make clips tell the shelf. */
public interface ShelfKeeping {

    /** A house number never given before; its letters tell lessons, fillers, slates and standby cards apart. */
    HouseNumber reserveNumber(Content content);

    /** Making is under way; {@code percent} 0 to 100. */
    void inWork(Fingerprint master, int percent);

    /** The clip stands on the shelf, all its files in place; publishes {@link LessonReady} for a lesson. */
    void putUp(Fingerprint master, Clip clip);

    /** The master cannot be made fit for air. */
    void refuse(Fingerprint master, List<Finding> findings);
}
