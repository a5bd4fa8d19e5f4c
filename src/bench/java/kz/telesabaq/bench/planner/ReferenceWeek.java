package kz.telesabaq.bench.planner;

import java.time.LocalDate;
import java.util.List;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Quarter;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.testing.SchoolYears;

/**
 * One school week of one channel: eleven grades, nine new lessons each, 180 slots of fifteen minutes.
 *
 * <p>With r start rows Monday holds at most r new lessons and no repeat of the week falls on Monday, so at least 36 − r slots
 * of Monday hold neither; repeats are at most 81 − (36 − r), and 100 r − repeats is at least 99 r − 45. No plan has fewer
 * than 22 rows, so none costs less than 2,133.
 */
final class ReferenceWeek {
    static final long LEAST_COST = 2133;
    static final long LEAST_ROWS = 22;
    static final long COST_OF_A_ROW = 100;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);

    private ReferenceWeek() {}

    static PlanningBrief brief() {
        var year = SchoolYears.aYear().build();
        var week = new DateSpan(MONDAY, MONDAY.plusDays(6));
        var calendar = new SchoolCalendar("2026-27", week, List.of(new Quarter(1, week)), List.of());
        var courses = year.courses().stream().map(ReferenceWeek::oneWeekOf).toList();
        return PlanningBrief.of(
                new Curriculum(calendar, year.channels().subList(0, 1), courses, year.fingerprint()),
                PlanningProfile.usual());
    }

    private static Course oneWeekOf(Course course) {
        return new Course(
                course.code(),
                course.subject(),
                course.hours(),
                course.certainty(),
                course.lessonsPerWeek(),
                course.screenMinutes(),
                course.lessons().subList(0, course.lessonsPerWeek()));
    }
}
