package kz.telesabaq.transcode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;

/**
 * The steps of all orders that are worked step by step. Any worker on any machine may take the next one; a step is in one hand
 * only, by a lease that the book's own clock judges.
 */
public interface StepBook {

    /** Enters an order with its graph; one of the same master and recipe stays as it is. */
    void enter(OrderBook.Order order, StepGraph graph);

    /** Masters of a lesson whose orders are to be made in one go, none of whose steps was begun yet. */
    List<Fingerprint> uncut(LessonCode lesson, Recipe recipe);

    /**
     * Cuts an order anew that turned out to be more urgent; false, and nothing changes, when one of its steps was begun
     * already.
     */
    boolean cutAnew(Fingerprint master, Recipe recipe, StepGraph graph);

    /**
     * Hands out the most urgent step whose earlier steps are done: what is for air before the rest, in each the earliest airing
     * first, then what arrived first. The worker has it until it closes it or gives no sign of life.
     */
    Optional<Claim> take(String worker);

    /** Writes down under which key a step in the worker's hand is made; false when it is no longer there. */
    boolean keyed(Claim claim, String worker, StepKey key);

    /** A sign of life with progress; false when the step is no longer in this worker's hand. */
    boolean alive(Claim claim, String worker, StepProgress progress);

    /**
     * Closes a step in the worker's hand; what waited for it alone is queued, and the order follows. False, and nothing
     * changes, when it is no longer there.
     */
    boolean close(Claim claim, String worker, StepState state, String why, Duration notBefore);

    /** Steps whose workers gave no sign of life for so long wait again, and the room they held is free; how many. */
    int requeueAbandoned(Duration silence);

    /** A person stops every step of an order that is not closed; how many. */
    int cancel(Fingerprint master, Recipe recipe);

    /** Cancelled and failed steps of an order go back to where they wait; how many. */
    int again(Fingerprint master, Recipe recipe);

    /** A person overrode what was found: the refused steps of an order are queued once more; how many. */
    int override(Fingerprint master, Recipe recipe);

    /**
     * Keys whose folders somebody may still want: of orders that are not done and not stopped, refused ones among them until
     * a person decides, and of every lesson that an airing is known of.
     */
    Set<StepKey> keysInUse();

    /** Steps that are not closed, most urgent first, then closed ones, newest first. */
    List<Line> lines();

    /**
     * A step in a worker's hand.
     *
     * @param id the row's
     * @param attempts how many were begun, this one included
     * @param before keys of the finished earlier steps of the order, by their names
     */
    record Claim(long id, OrderBook.Order order, Step step, int attempts, Map<String, StepKey> before) {
        public Claim {
            before = Map.copyOf(before);
        }
    }

    /** A line for people. */
    record Line(
            Fingerprint master,
            String houseNumber,
            Content content,
            String step,
            StepState state,
            StepProgress progress,
            int attempts,
            String why) {}
}
