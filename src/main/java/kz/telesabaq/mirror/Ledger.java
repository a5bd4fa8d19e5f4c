package kz.telesabaq.mirror;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;

/** The book of what should be where and what is where. All calls belong into a transaction. */
public interface Ledger {

    /** The release of a lesson, locked until the transaction ends. */
    Optional<Release> releaseForChange(LessonCode lesson);

    Optional<Release> release(LessonCode lesson);

    void save(Release release);

    /** A delivery, locked until the transaction ends. */
    Optional<Delivery> deliveryForChange(TargetId target, LessonCode lesson);

    /**
     * Enters a delivery nobody entered before. Unlike {@link #save} it never writes over one that another worker entered, and
     * perhaps began, since we looked.
     *
     * @return whether it was entered; {@code false} leaves what is there, and its history, as it was
     */
    boolean enter(Delivery planned, Instant at, String note);

    /** Writes a delivery which this transaction has locked, and adds the change to its history. */
    void save(Delivery delivery, Instant at, String note);

    /** Releases which a target in use has never heard of, as pairs; at most {@code limit}. */
    List<Wanted> unplanned(int limit);

    /** A delivery whose next attempt is due, or whose last one is lost; locked, and skipping what others have locked. */
    Optional<Delivery> nextDue(Instant now);

    /** How far each target is, in use or not, with at most {@code troubles} of its troubles. */
    List<MirrorStanding> standings(int troubles);

    /** A lesson some target should have. */
    record Wanted(TargetId target, LessonCode lesson, int revision) {}
}
