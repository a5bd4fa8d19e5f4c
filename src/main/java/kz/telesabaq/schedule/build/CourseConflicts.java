package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Conflict;
import kz.telesabaq.schedule.Demand;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.TakenTime;

/**
 * Why a grade's year on a channel cannot hold its lessons. What a sum shows is shown by the sum; for the rest the grade is
 * filled again without one demand after the other.
 */
final class CourseConflicts {
    private static final int SEVERAL = 3;

    private final YearBook year;
    private final Template template;
    private final FixedAirings fixed;
    private final List<Shown> premieres;
    private final List<Conflict> conflicts = new ArrayList<>();

    /** @param premieres of all grades of the channel, as they were placed */
    CourseConflicts(YearBook year, Template template, FixedAirings fixed, List<Shown> premieres) {
        this.premieres = premieres;
        this.year = year;
        this.template = template;
        this.fixed = fixed;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** @param explained grades whose week does not hold their template, which is reason enough */
    void explain(Set<Grade> explained) {
        for (var of : template.grid().rows()) {
            lengths(of.grade());
            if (!explained.contains(of.grade())) {
                explain(of.grade());
            }
        }
    }

    /** Lessons that fit no screen limit or no hours: of each course the longest. */
    private void lengths(Grade grade) {
        var band = year.band(grade);
        for (Course course : year.courses(template.channel(), grade)) {
            var showable = Showable.of(year, template.hours(), course);
            longest(showable.overScreenLimit())
                    .forEach(lesson -> conflicts.add(new Conflict(
                            place(course.code()),
                            List.of(lesson, new Demand.ScreenLimit(course.code(), course.screenMinutes())))));
            longest(showable.longerThanHours())
                    .forEach(lesson -> conflicts.add(new Conflict(
                            place(course.code()),
                            List.of(lesson, new Demand.GradeHours(band.first(), band.last(), band.premieres())))));
        }
    }

    private static List<Demand> longest(List<Lesson> lessons) {
        return lessons.stream()
                .max(Comparator.comparing(Lesson::planned))
                .<Demand>map(lesson -> new Demand.LessonLength(lesson.code(), lesson.planned()))
                .stream()
                .toList();
    }

    private void explain(Grade grade) {
        int weeks = year.days().weeks(grade).size();
        var tooLong = new HashSet<CourseCode>();
        for (Course course : year.courses(template.channel(), grade)) {
            int lessons = Showable.of(year, template.hours(), course).lessons().size();
            if (lessons > CoursePairs.weekly(course) * weeks) {
                tooLong.add(course.code());
                var demands = new ArrayList<Demand>();
                demands.add(new Demand.CourseLessons(course.code(), lessons));
                if (lessons <= year.days().of(grade).size()) {
                    demands.add(new Demand.Quota(course.code(), course.lessonsPerWeek()));
                }
                demands.add(new Demand.SchoolWeeks(grade, weeks));
                conflicts.add(new Conflict(place(course.code()), demands));
            }
        }
        var demands = demands(grade, weeks, tooLong);
        if (!canStand(grade, demands)) {
            var smallest = SmallestSet.of(demands, left -> canStand(grade, left));
            var where = smallest.stream()
                    .filter(Demand.CourseLessons.class::isInstance)
                    .map(demand -> ((Demand.CourseLessons) demand).course())
                    .findFirst()
                    .map(this::place)
                    .orElse(Place.cell(template.channel().id().name(), 0, "grade " + grade));
            conflicts.add(new Conflict(where, smallest));
        }
    }

    private Place place(CourseCode course) {
        return Place.cell(template.channel().id().name(), 0, course.toString());
    }

    private List<Demand> demands(Grade grade, int weeks, Set<CourseCode> tooLong) {
        var demands = new ArrayList<Demand>();
        var circumstances = year.brief().circumstances();
        circumstances.taken().stream()
                .filter(taken -> taken.channel().equals(template.channel().id()))
                .map(this::demand)
                .distinct()
                .forEach(demands::add);
        circumstances.ready().forEach((lesson, date) -> {
            if (lesson.grade().equals(grade)
                    && lesson.language().equals(template.channel().language())) {
                demands.add(new Demand.Ready(lesson, date));
            }
        });
        fixed.of(template.channel()).stream()
                .filter(airing -> airing.grade().equals(grade) && airing.date().isAfter(fixed.pinnedUntil()))
                .forEach(airing -> demands.add(new Demand.Pin(airing.placement())));
        var band = year.band(grade);
        if (band.screenMinutesPerDay() < GradeBand.NO_DAILY_LIMIT) {
            demands.add(new Demand.DayLimit(grade, band.screenMinutesPerDay()));
        }
        for (Course course : year.courses(template.channel(), grade)) {
            if (!tooLong.contains(course.code())) {
                demands.add(new Demand.CourseLessons(
                        course.code(),
                        Showable.of(year, template.hours(), course).lessons().size()));
            }
        }
        demands.add(new Demand.SchoolWeeks(grade, weeks));
        return demands;
    }

    /** What comes every week is one demand, not forty. */
    private Demand demand(TakenTime time) {
        long alike = year.brief().circumstances().taken().stream()
                .filter(other -> programme(other).equals(programme(time)))
                .count();
        return alike >= SEVERAL ? programme(time) : new Demand.Taken(time);
    }

    private static Demand.Programme programme(TakenTime time) {
        return new Demand.Programme(time.date().getDayOfWeek(), time.hours());
    }

    /** Whether the grade's year holds everything when only these demands stand; a year without an end holds everything. */
    private boolean canStand(Grade grade, List<Demand> standing) {
        if (standing.stream().noneMatch(Demand.SchoolWeeks.class::isInstance)) {
            return true;
        }
        var asked = year.in(brief(grade, standing));
        var books = new ChannelBooks(asked, template);
        var airings = fixed.of(template.channel()).stream()
                .filter(airing -> !airing.date().isAfter(fixed.pinnedUntil())
                        || !airing.grade().equals(grade)
                        || standing.contains(new Demand.Pin(airing.placement())))
                .toList();
        airings.forEach(books::put);
        premieres.stream()
                .filter(shown -> !shown.lesson().grade().equals(grade))
                .forEach(books::put);
        var own = airings.stream()
                .filter(airing -> airing.isPremiere() && airing.grade().equals(grade))
                .toList();
        var terms = new GradeFill.Terms(grade, own, fixed.pinnedUntil(), Set.of());
        var byTheClock = new GradeFill(asked, template, books, terms).fill();
        return new CatchUp(asked, template, books).holdsAll(byTheClock, terms);
    }

    private PlanningBrief brief(Grade grade, List<Demand> standing) {
        var brief = year.brief();
        var courses = new TreeSet<CourseCode>();
        var ready = new TreeMap<LessonCode, LocalDate>();
        var taken = new ArrayList<TakenTime>();
        var profile = withoutDayLimit(brief.profile());
        for (Demand demand : standing) {
            switch (demand) {
                case Demand.CourseLessons of -> courses.add(of.course());
                case Demand.Ready of -> ready.put(of.lesson(), of.date());
                case Demand.Taken of -> taken.add(of.time());
                case Demand.Programme of ->
                    brief.circumstances().taken().stream()
                            .filter(time -> programme(time).equals(of))
                            .forEach(taken::add);
                case Demand.DayLimit _ -> profile = brief.profile();
                default -> {
                    // school weeks and pins are asked for where they matter
                }
            }
        }
        var papers = brief.curriculum();
        var known = brief.circumstances();
        return new PlanningBrief(
                new Curriculum(
                        papers.calendar(),
                        papers.channels(),
                        papers.courses().stream()
                                .filter(course -> course.grade().equals(grade) && courses.contains(course.code()))
                                .toList(),
                        papers.fingerprint()),
                profile,
                new Circumstances(ready, known.withdrawn(), known.freeDays(), taken, known.pins(), known.missed()),
                brief.published());
    }

    private static PlanningProfile withoutDayLimit(PlanningProfile profile) {
        return new PlanningProfile(
                profile.name(),
                profile.bands().stream()
                        .map(band -> new GradeBand(
                                band.first(),
                                band.last(),
                                band.premieres(),
                                band.repeats(),
                                GradeBand.NO_DAILY_LIMIT,
                                band.requiredRepeats()))
                        .toList(),
                profile.breakMinutes(),
                profile.repeatWithinDays(),
                profile.halfDay(),
                profile.preferences());
    }
}
