package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.List;

/** A lesson that can be shown again, and how often it still is to be. */
final class WaitingLesson {
    private final Shown premiere;
    private final boolean required;
    private final List<LocalDate> repeatedOn;
    private int left;

    WaitingLesson(Shown premiere, int requiredRepeats, List<LocalDate> repeatedOn) {
        this.premiere = premiere;
        this.required = requiredRepeats > 0;
        this.repeatedOn = repeatedOn;
        this.left = Math.max(1, requiredRepeats) - repeatedOn.size();
    }

    Shown premiere() {
        return premiere;
    }

    boolean isRequired() {
        return required;
    }

    int left() {
        return left;
    }

    boolean isWanted() {
        return left > 0;
    }

    boolean isRepeatedOn(LocalDate date) {
        return repeatedOn.contains(date);
    }

    void repeat() {
        left--;
    }
}
