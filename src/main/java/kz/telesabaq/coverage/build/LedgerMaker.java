package kz.telesabaq.coverage.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import kz.telesabaq.coverage.CourseCoverage;
import kz.telesabaq.coverage.CourseCoverage.Hours;
import kz.telesabaq.coverage.CoverageLedger;
import kz.telesabaq.coverage.LessonCoverage;
import kz.telesabaq.coverage.LessonFate;
import kz.telesabaq.coverage.Seen;
import kz.telesabaq.coverage.Standing;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Quarter;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/** Follows every lesson of the papers through the plan to the air and the mirror. */
public final class LedgerMaker {
    private static final int SCHOOL_DAYS = 5;

    private final Curriculum papers;
    private final Circumstances circumstances;
    private final Seen seen;
    private final LocalDate asOf;
    private final Map<LessonCode, List<Placement>> planned = new HashMap<>();
    private final Map<LessonCode, List<LessonFate>> fates = new HashMap<>();

    private LedgerMaker(Curriculum papers, Circumstances circumstances, Seen seen, LocalDate asOf) {
        this.papers = papers;
        this.circumstances = circumstances;
        this.seen = seen;
        this.asOf = asOf;
    }

    /** @param asOf airings of this date and later ones are still to come */
    public static CoverageLedger make(
            Curriculum papers, YearPlan plan, Circumstances circumstances, Seen seen, LocalDate asOf) {
        var maker = new LedgerMaker(papers, circumstances, seen, asOf);
        plan.placements().stream()
                .sorted(Comparator.comparing(Placement::day).thenComparing(Comparator.naturalOrder()))
                .forEach(airing -> maker.planned
                        .computeIfAbsent(airing.lesson(), lesson -> new ArrayList<>())
                        .add(airing));
        seen.fates()
                .forEach(fate -> maker.fates
                        .computeIfAbsent(fate.lesson(), lesson -> new ArrayList<>())
                        .add(fate));
        return new CoverageLedger(
                asOf, papers.courses().stream().map(maker::course).toList());
    }

    private CourseCoverage course(Course course) {
        var lessons =
                course.lessons().stream().map(lesson -> lesson(course, lesson)).toList();
        var days = papers.calendar().teachingDays(course.grade());
        int halves = course.hours().halves();
        var quarters = new TreeMap<Integer, Hours>();
        for (Quarter quarter : papers.calendar().quarters()) {
            int teaching = (int) days.stream().filter(quarter.days()::contains).count();
            quarters.put(
                    quarter.number(),
                    hours(
                            halves * teaching / SCHOOL_DAYS,
                            lessons,
                            lesson -> lesson.lesson().quarter() == quarter.number()));
        }
        int weeks = papers.calendar().teachingWeeks(course.grade());
        return new CourseCoverage(course, hours(halves * weeks, lessons, lesson -> true), quarters, lessons);
    }

    private static Hours hours(int halfHours, List<LessonCoverage> lessons, Predicate<LessonCoverage> wanted) {
        var counted = lessons.stream().filter(wanted).toList();
        var planned = counted.stream().filter(LessonCoverage::isPlanned).toList();
        return new Hours(
                halfHours,
                planned.size(),
                planned.stream()
                        .mapToLong(
                                lesson -> lesson.lesson().planned().toDuration().toMinutes())
                        .sum(),
                (int) counted.stream().filter(LessonCoverage::isAired).count(),
                (int) counted.stream().filter(LessonCoverage::isMirrored).count());
    }

    private LessonCoverage lesson(Course course, Lesson lesson) {
        var airings = planned.getOrDefault(lesson.code(), List.of());
        var known = fates.getOrDefault(lesson.code(), List.of());
        return new LessonCoverage(
                lesson,
                airings,
                known,
                seen.mirrored().getOrDefault(lesson.code(), new TreeSet<>()),
                standing(course, lesson, airings, known));
    }

    private Standing standing(Course course, Lesson lesson, List<Placement> airings, List<LessonFate> known) {
        var end = endOf(lesson.quarter());
        var seenOn = known.stream()
                .filter(LessonFate::wasSeen)
                .map(fate -> fate.day().date())
                .min(Comparator.naturalOrder());
        if (seenOn.isPresent()) {
            return seenOn.get().isAfter(end) ? Standing.AIRED_LATE : Standing.AIRED;
        }
        if (course.lessonsPerWeek() == 0 && airings.isEmpty()) {
            return Standing.NOT_ON_TELEVISION;
        }
        if (circumstances.withdrawn().contains(lesson.code())) {
            return Standing.WITHDRAWN;
        }
        if (airings.stream().noneMatch(airing -> airing.role() == Role.PREMIERE) && known.isEmpty()) {
            return Standing.NOT_PLANNED;
        }
        return notSeenYet(lesson, airings, known, end);
    }

    private Standing notSeenYet(Lesson lesson, List<Placement> airings, List<LessonFate> known, LocalDate end) {
        var toCome = airings.stream()
                .filter(airing ->
                        !airing.day().date().isBefore(asOf) && known.stream().noneMatch(fate -> isOf(fate, airing)))
                .map(airing -> airing.day().date())
                .toList();
        long inTime = toCome.stream().filter(date -> !date.isAfter(end)).count();
        boolean isUnreported = airings.stream()
                .anyMatch(airing ->
                        airing.day().date().isBefore(asOf) && known.stream().noneMatch(fate -> isOf(fate, airing)));
        if (inTime == 0 && isUnreported) {
            return Standing.NOT_REPORTED;
        }
        if (inTime == 0) {
            return known.isEmpty() && !toCome.isEmpty() ? Standing.AFTER_QUARTER : Standing.MISSED;
        }
        boolean isLate =
                circumstances.ready().getOrDefault(lesson.code(), LocalDate.MIN).isAfter(asOf);
        if (isLate) {
            return Standing.LATE_MEDIA;
        }
        return inTime == 1 ? Standing.ONE_AIRING : Standing.SAFE;
    }

    private static boolean isOf(LessonFate fate, Placement airing) {
        return fate.channel().equals(airing.channel()) && fate.day().equals(airing.day());
    }

    private LocalDate endOf(int quarter) {
        return papers.calendar().quarters().stream()
                .filter(known -> known.number() == quarter)
                .map(known -> known.days().last())
                .findFirst()
                .orElse(papers.calendar().year().last());
    }
}
