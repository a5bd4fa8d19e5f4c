package kz.telesabaq.mirror;

import java.time.Instant;
import java.util.List;
import kz.telesabaq.curriculum.LessonCode;

/**
 * How far one target is.
 *
 * @param delivered lessons that lie there in the desired revision
 * @param waiting lessons planned, or waiting for another attempt
 * @param underWay attempts begun and not ended
 * @param troubles what went wrong and is not settled, those that need a person first
 */
public record MirrorStanding(
        TargetId target, int delivered, int waiting, int underWay, int needsHuman, List<Trouble> troubles) {
    public MirrorStanding {
        troubles = List.copyOf(troubles);
    }

    /**
     * A delivery that failed the last time.
     *
     * @param next when it is tried again; for {@link Problem.NeedsHuman} when it failed
     */
    public record Trouble(LessonCode lesson, Problem problem, int attempts, Instant next) {}
}
