package kz.telesabaq.mirror;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;

/**
 * One lesson on its way to one target: what is desired, what is there, and what is being done about the difference. Every
 * change returns a new delivery and keeps to {@link DeliveryState}'s table.
 *
 * @param desired the revision that should be there
 * @param actual the revision that is there; 0 when none is
 * @param attempt how many attempts were begun for the desired revision
 * @param due when the next attempt may begin; for {@code SENDING} when the present one is given up for lost
 */
public record Delivery(
        TargetId target,
        LessonCode lesson,
        int desired,
        int actual,
        DeliveryState state,
        int attempt,
        Instant due,
        Optional<Problem> problem,
        Optional<Receipt> receipt) {

    public Delivery {
        if (actual > desired) {
            throw new IllegalArgumentException(
                    "%s on %s has revision %d, more than the desired %d".formatted(lesson, target, actual, desired));
        }
    }

    public static Delivery planned(TargetId target, LessonCode lesson, int revision, Instant now) {
        return new Delivery(
                target, lesson, revision, 0, DeliveryState.PLANNED, 0, now, Optional.empty(), Optional.empty());
    }

    /** A newer revision is wanted; an older or the same one changes nothing. An attempt under way is let finish. */
    public Delivery desiring(int revision, Instant now) {
        if (revision <= desired) {
            return this;
        }
        DeliveryState next = state == DeliveryState.SENDING ? DeliveryState.SENDING : DeliveryState.PLANNED;
        Instant when = state == DeliveryState.SENDING ? due : now;
        return become(next, revision, actual, state == DeliveryState.SENDING ? attempt : 0, when, Optional.empty());
    }

    /** An attempt begins. It is taken for lost when it has not ended after the lease. */
    public Delivery begun(Instant now, Duration lease) {
        return become(DeliveryState.SENDING, desired, actual, attempt + 1, now.plus(lease), problem);
    }

    /** The attempt put a revision on the target; when a newer one is desired meanwhile, that is next. */
    public Delivery delivered(Receipt proof, Instant now) {
        boolean done = proof.revision() == desired;
        return new Delivery(
                target,
                lesson,
                desired,
                proof.revision(),
                changed(done ? DeliveryState.DELIVERED : DeliveryState.PLANNED),
                done ? attempt : 0,
                now,
                Optional.empty(),
                Optional.of(proof));
    }

    /** The attempt failed. */
    public Delivery failed(Problem what, Instant now) {
        if (what instanceof Problem.NeedsHuman) {
            return become(DeliveryState.NEEDS_HUMAN, desired, actual, attempt, now, Optional.of(what));
        }
        Patience.Verdict verdict = Patience.after(this, what, now);
        return switch (verdict) {
            case Patience.Verdict.Again again ->
                become(DeliveryState.WAITING, desired, actual, attempt, again.at(), Optional.of(what));
            case Patience.Verdict.Enough enough ->
                become(DeliveryState.NEEDS_HUMAN, desired, actual, attempt, now, Optional.of(enough.problem()));
        };
    }

    /** A person has seen to it. */
    public Delivery triedAgain(Instant now) {
        return become(DeliveryState.PLANNED, desired, actual, 0, now, Optional.empty());
    }

    private Delivery become(
            DeliveryState next, int revision, int present, int attempts, Instant when, Optional<Problem> why) {
        return new Delivery(target, lesson, revision, present, changed(next), attempts, when, why, receipt);
    }

    private DeliveryState changed(DeliveryState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(
                    "the delivery of %s to %s is %s and cannot become %s".formatted(lesson, target, state, next));
        }
        return next;
    }
}
