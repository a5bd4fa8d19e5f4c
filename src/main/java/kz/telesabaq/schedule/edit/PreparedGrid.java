package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Quarter;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Regime.PreparedRow;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/**
 * Lays a regime's prepared rows over the days of one channel. Repeats of the grades concerned give way, the rows are filled
 * with the grades in turn, and what gave way comes back where it still has room. New lessons and everybody else's repeats
 * stay.
 */
final class PreparedGrid {
    private final PlanningBrief brief;
    private final YearPlan plan;
    private final RegimeSwitch change;
    private final DateSpan days;
    private final Channel channel;
    private final SchoolCalendar calendar;
    private final Map<CourseCode, Course> courses;
    private final Premieres premieres;
    private final Map<LessonCode, Integer> timesShown = new HashMap<>();
    private final Map<Grade, Integer> turns = new HashMap<>();
    private final Map<Grade, Long> turnsInAll = new HashMap<>();

    /** @param days of the regime that can still be changed */
    PreparedGrid(PlanningBrief brief, YearPlan plan, RegimeSwitch change, DateSpan days, Channel channel) {
        this.brief = brief;
        this.plan = plan;
        this.change = change;
        this.days = days;
        this.channel = channel;
        this.calendar = brief.curriculum().calendar();
        this.courses = brief.curriculum().byCode();
        this.premieres = new Premieres(plan, channel.id());
    }

    /** Everything the channel shows on the days of the regime. */
    List<Placement> fill() {
        var all = new ArrayList<Placement>();
        days.dates().forEach(date -> all.addAll(fill(date)));
        return all;
    }

    private List<Placement> fill(LocalDate date) {
        var before = plan.on(channel.id(), new AirDay(date));
        Map<PreparedRow, Set<Grade>> rows = rowsOn(date);
        var concerned = rows.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var pins = new HashSet<>(brief.circumstances().pins());
        var giveWay = before.stream()
                .filter(placement -> placement.role() == Role.REPEAT
                        && concerned.contains(placement.lesson().grade())
                        && !pins.contains(placement))
                .toList();
        var day = new OpenDay(brief, courses, channel, date, without(before, giveWay));
        Map<Grade, Integer> today = new HashMap<>();
        rows.forEach((row, grades) -> {
            for (SlotTime start : day.freeStarts(day.hours(row.hours()))) {
                next(day, row, grades, start, today).ifPresent(repeat -> {
                    day.take(repeat);
                    today.merge(repeat.lesson().grade(), 1, Integer::sum);
                    timesShown.merge(repeat.lesson(), 1, Integer::sum);
                    turns.merge(repeat.lesson().grade(), 1, Integer::sum);
                });
            }
        });
        restore(day, giveWay);
        return day.shown();
    }

    /** Puts back what still may be shown where it was. */
    private void restore(OpenDay day, List<Placement> repeats) {
        for (Placement repeat : repeats) {
            if (mayRepeat(repeat.lesson(), day.date())) {
                day.repeat(repeat.lesson(), repeat.start(), repeat.slot()).ifPresent(day::take);
            }
        }
    }

    /** What a day kept for reviewing showed before the later plan was made again, as far as it still may. */
    List<Placement> kept(LocalDate date, List<Placement> before) {
        var day = new OpenDay(brief, courses, channel, date, plan.on(channel.id(), new AirDay(date)));
        restore(
                day,
                before.stream()
                        .filter(placement -> placement.channel().equals(channel.id())
                                && placement.day().date().equals(date)
                                && placement.role() == Role.REPEAT)
                        .toList());
        return day.shown();
    }

    private static List<Placement> without(List<Placement> all, List<Placement> some) {
        return all.stream().filter(placement -> !some.contains(placement)).toList();
    }

    /** The day's rows in the order of the regime, each with those of its grades that may be shown something. */
    private Map<PreparedRow, Set<Grade>> rowsOn(LocalDate date) {
        var rows = new LinkedHashMap<PreparedRow, Set<Grade>>();
        for (PreparedRow row : change.regime().rows()) {
            var grades = new TreeSet<>(row.grades());
            grades.retainAll(change.grades());
            grades.removeIf(grade -> !calendar.isTeachingDay(date, grade) && !calendar.isReviewDay(date, grade));
            if (row.days().contains(date.getDayOfWeek()) && !grades.isEmpty()) {
                rows.put(row, grades);
            }
        }
        return rows;
    }

    private Optional<Placement> next(
            OpenDay day, PreparedRow row, Set<Grade> grades, SlotTime start, Map<Grade, Integer> today) {
        return grades.stream()
                .sorted(Comparator.comparingInt((Grade grade) -> today.getOrDefault(grade, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(grade -> candidates(row, grade, day.date()).stream())
                .flatMap(code -> day.repeat(code, start, channel.raster()).stream())
                .findFirst();
    }

    private List<LessonCode> candidates(PreparedRow row, Grade grade, LocalDate date) {
        return switch (row.shows()) {
            case LATEST -> latest(grade, date);
            case QUARTER -> ofQuarter(grade, date);
        };
    }

    private List<LessonCode> latest(Grade grade, LocalDate date) {
        return premieres.between(grade, calendar.year().first(), date).stream()
                .filter(premiere -> mayRepeat(premiere.lesson(), date))
                .sorted(Comparator.comparingInt((Placement premiere) -> times(premiere.lesson()))
                        .thenComparing(premiere -> premiere.day().date(), Comparator.reverseOrder())
                        .thenComparing(Placement::lesson))
                .map(Placement::lesson)
                .toList();
    }

    /** The quarter's lessons, beginning where the share of turns already taken points to. */
    private List<LessonCode> ofQuarter(Grade grade, LocalDate date) {
        var quarter = calendar.quarters().stream()
                .filter(candidate -> candidate.days().first().isBefore(date))
                .max(Comparator.comparingInt(Quarter::number));
        if (quarter.isEmpty()) {
            return List.of();
        }
        var lessons = premieres.between(grade, quarter.get().days().first(), date).stream()
                .map(Placement::lesson)
                .filter(lesson -> mayRepeat(lesson, date))
                .toList();
        int begin = (int) Math.min(
                Math.max(0, lessons.size() - 1),
                (long) turns.getOrDefault(grade, 0) * lessons.size() / Math.max(1, turnsInAll(grade)));
        var order = new ArrayList<>(lessons.subList(begin, lessons.size()));
        order.addAll(lessons.subList(0, begin));
        order.sort(Comparator.comparingInt(this::times));
        return order;
    }

    /** How many turns the regime has for the grade, were every slot of its rows free. */
    private long turnsInAll(Grade grade) {
        return turnsInAll.computeIfAbsent(grade, this::countTurns);
    }

    private long countTurns(Grade grade) {
        return days.dates()
                .flatMap(date -> rowsOn(date).entrySet().stream())
                .filter(row -> row.getValue().contains(grade))
                .mapToLong(row -> row.getKey().hours().minutes()
                        / channel.rasterMinutes()
                        / row.getValue().size())
                .sum();
    }

    private int times(LessonCode lesson) {
        return timesShown.getOrDefault(lesson, 0);
    }

    private boolean mayRepeat(LessonCode lesson, LocalDate date) {
        return premieres
                .dateOf(lesson)
                .filter(premiere -> premiere.isBefore(date))
                .filter(premiere -> calendar.isReviewDay(date, lesson.grade())
                        || ChronoUnit.DAYS.between(premiere, date)
                                <= brief.profile().repeatWithinDays())
                .isPresent();
    }
}
