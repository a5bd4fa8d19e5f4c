package kz.telesabaq.transcode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;

/**
 * All orders of the house. Several workers, on several machines, may ask at once; an order is in one hand only.
 *
 * <p>Life signs are told and judged by the clock of the book itself, which all workers share.
 */
public interface OrderBook {

    /** Whether the master is already ordered under the recipe. */
    boolean has(Fingerprint master, Recipe recipe);

    /** Enters an order; one of the same master and recipe stays as it is. */
    void enter(Order order);

    /** The lesson airs next at this local time; earlier knowledge is replaced. */
    void wantedBy(LessonCode lesson, LocalDate date, LocalTime time, ZoneId zone);

    /** When the lesson airs next, as {@link #wantedBy} was told last; empty when it is in no plan. */
    Optional<Instant> airs(LessonCode lesson);

    /**
     * Hands out the most urgent order that waits: cards first, without which no list can be built, then lessons by their
     * next airing, fillers among them as if they were wanted a little after the first lesson, then by arrival. A filler waits for the steps of
     * lessons that air before it is wanted. The worker has it until it closes it or gives no sign of life.
     */
    Optional<Order> take(String worker);

    /** A sign of life with progress; false when the order is no longer in this worker's hand. */
    boolean alive(Fingerprint master, Recipe recipe, String worker, int percent);

    /** Closes an order in the worker's hand; false, and nothing changes, when it is no longer there. */
    boolean close(Order order, String worker, WorkState state, String why, Duration notBefore);

    /** Orders whose workers gave no sign of life for so long wait again; how many. */
    int requeueAbandoned(Duration silence);

    /**
     * A person stops an order that is not closed yet; the worker that has it learns it at its next sign of life. False when
     * there is none.
     */
    boolean cancel(Fingerprint master, Recipe recipe);

    /** Sets a failed or cancelled order back to the queue; false when there is none. */
    boolean again(Fingerprint master, Recipe recipe);

    /** Every order, most urgent first, closed ones after the open ones, newest first. */
    List<Line> lines();

    /** How many orders for cards and fillers of the house are not done. */
    int openStock();

    /**
     * An order as the book keeps it.
     *
     * @param scene which card is drawn; empty when the source is a file
     * @param attempts how many were begun
     */
    record Order(TranscodeOrder work, String scene, int attempts) {}

    /**
     * A line for people.
     *
     * @param wanted the next airing as the channel's clock shows it, {@code 2026-11-23 09:00}; empty when none is known
     */
    record Line(
            Fingerprint master,
            String houseNumber,
            Content content,
            String title,
            WorkState state,
            int percent,
            int attempts,
            String wanted,
            String why) {}
}
