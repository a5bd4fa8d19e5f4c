package kz.telesabaq.schedule;

import java.time.LocalDate;
import java.util.Optional;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;

/**
 * What a year is planned from and judged against.
 *
 * @param curriculum the papers, their calendar with everything that became free since
 * @param circumstances what has happened since, and what people insist on
 * @param published what viewers know already; a plan keeps its pinned days as they are
 */
public record PlanningBrief(
        Curriculum curriculum, PlanningProfile profile, Circumstances circumstances, Optional<Published> published) {

    public PlanningBrief {
        curriculum = curriculum.with(curriculum.calendar().with(circumstances.freeDays()));
    }

    /** A year that goes as its papers say. */
    public static PlanningBrief of(Curriculum curriculum, PlanningProfile profile) {
        return of(curriculum, profile, Circumstances.none());
    }

    public static PlanningBrief of(Curriculum curriculum, PlanningProfile profile, Circumstances circumstances) {
        return new PlanningBrief(curriculum, profile, circumstances, Optional.empty());
    }

    public PlanningBrief in(Circumstances changed) {
        return new PlanningBrief(curriculum, profile, changed, published);
    }

    public PlanningBrief after(Published known) {
        return new PlanningBrief(curriculum, profile, circumstances, Optional.of(known));
    }

    /** The date before which the lesson may not be on air, where there is one. */
    public Optional<LocalDate> readyDate(LessonCode lesson) {
        return Optional.ofNullable(circumstances.ready().get(lesson));
    }

    /** Whether the lesson is to be shown at all. */
    public boolean isWanted(Lesson lesson) {
        return !circumstances.withdrawn().contains(lesson.code());
    }
}
