package kz.telesabaq.schedule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;

/**
 * What a year is planned from and judged against.
 *
 * @param ready first date on which a lesson may be on air, for lessons whose media come late; the others are ready from
 *     the first day
 */
public record PlanningBrief(Curriculum curriculum, PlanningProfile profile, Map<LessonCode, LocalDate> ready) {

    public PlanningBrief {
        ready = Map.copyOf(ready);
    }

    /** A year whose lessons are all ready in time. */
    public static PlanningBrief of(Curriculum curriculum, PlanningProfile profile) {
        return new PlanningBrief(curriculum, profile, Map.of());
    }

    /** The date before which the lesson may not be on air, where there is one. */
    public Optional<LocalDate> readyDate(LessonCode lesson) {
        return Optional.ofNullable(ready.get(lesson));
    }
}
