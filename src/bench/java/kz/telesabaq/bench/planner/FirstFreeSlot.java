package kz.telesabaq.bench.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/**
 * The rival as people do it by hand: course after course, every lesson takes the first slot of the year that breaks no rule;
 * then every lesson is shown again in the first slot that is left for it. No template, no looking ahead.
 */
final class FirstFreeSlot {
    private final PlanningBrief brief;
    private final Map<ChannelDay, List<Placement>> onAir = new HashMap<>();
    private final List<Placement> placements = new ArrayList<>();
    private final Map<Grade, List<LocalDate>> teachingDays = new HashMap<>();

    private record ChannelDay(Channel channel, LocalDate date) {}

    FirstFreeSlot(PlanningBrief brief) {
        this.brief = brief;
    }

    YearPlan plan() {
        for (Channel channel : brief.curriculum().channels()) {
            var premieres = new ArrayList<Shown>();
            brief.curriculum().coursesOf(channel).forEach(course -> premieres.addAll(place(channel, course)));
            premieres.stream().sorted(Comparator.comparing(Shown::date)).forEach(shown -> repeat(channel, shown));
        }
        return new YearPlan(
                brief.curriculum().calendar().name(), brief.curriculum().fingerprint(), placements);
    }

    private record Shown(LocalDate date, Lesson lesson) {}

    private List<Shown> place(Channel channel, Course course) {
        var shown = new ArrayList<Shown>();
        int allowed = 0;
        LocalDate week = LocalDate.MIN;
        for (LocalDate date : teachingDays(course.grade())) {
            var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            allowed += monday.equals(week) ? 0 : course.lessonsPerWeek();
            week = monday;
            if (shown.size() < Math.min(allowed, course.lessons().size())) {
                var lesson = course.lessons().get(shown.size());
                if (isReady(lesson, date) && put(channel, date, lesson, Role.PREMIERE)) {
                    shown.add(new Shown(date, lesson));
                }
            }
        }
        return shown;
    }

    private List<LocalDate> teachingDays(Grade grade) {
        return teachingDays.computeIfAbsent(grade, brief.curriculum().calendar()::teachingDays);
    }

    private boolean isReady(Lesson lesson, LocalDate date) {
        return brief.readyDate(lesson.code()).filter(date::isBefore).isEmpty();
    }

    private void repeat(Channel channel, Shown shown) {
        var last = shown.date().plusDays(brief.profile().repeatWithinDays());
        for (LocalDate date : teachingDays(shown.lesson().grade())) {
            if (date.isAfter(shown.date()) && !date.isAfter(last) && put(channel, date, shown.lesson(), Role.REPEAT)) {
                return;
            }
        }
    }

    /** Whether the day had a place for it. */
    private boolean put(Channel channel, LocalDate date, Lesson lesson, Role role) {
        var band = brief.profile().bandOf(lesson.grade());
        var today = onAir.computeIfAbsent(new ChannelDay(channel, date), any -> new ArrayList<>());
        var airDay = new AirDay(date);
        var place = firstStart(channel, airDay, band.window(role), lesson, today);
        boolean fitsTheDay = minutesOnAir(today, lesson.grade()) + minutes(lesson) <= band.screenMinutesPerDay();
        if (place.isEmpty() || !fitsTheDay) {
            return false;
        }
        int row = place.get();
        var placed = new Placement(
                channel.id(),
                airDay,
                channel.slotStart(airDay, row),
                channel.raster().times(rowsOf(channel, lesson)),
                lesson.code(),
                role);
        today.add(placed);
        placements.add(placed);
        return true;
    }

    private Optional<Integer> firstStart(
            Channel channel, AirDay day, DayWindow window, Lesson lesson, List<Placement> today) {
        int length = rowsOf(channel, lesson);
        for (int row = 0; row + length <= channel.slotsPerDay(); row++) {
            LocalTime start = channel.from().plusMinutes((long) row * channel.rasterMinutes());
            LocalTime end = start.plusMinutes((long) length * channel.rasterMinutes());
            if (start.isBefore(window.from()) || end.isAfter(window.until())) {
                continue;
            }
            var slot = new Span(channel.slotStart(day, row), channel.raster().times(length));
            if (today.stream().noneMatch(other -> isInTheWay(other, slot, lesson.grade()))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Another programme needs its own time, a lesson of the same grade the rest around it, too. */
    private boolean isInTheWay(Placement other, Span slot, Grade grade) {
        var rest = other.lesson().grade().equals(grade) ? brief.profile().restBetweenLessons() : Frames.ZERO;
        return slot.start().isBefore(other.span().end().plus(rest))
                && other.start().isBefore(slot.end().plus(rest));
    }

    private static int rowsOf(Channel channel, Lesson lesson) {
        return (int) Math.ceilDiv(lesson.planned().count(), channel.raster().count());
    }

    private static long minutes(Lesson lesson) {
        return Math.ceilDiv(lesson.planned().count(), Frames.ofMinutes(1).count());
    }

    private long minutesOnAir(List<Placement> today, Grade grade) {
        return today.stream()
                .filter(placement -> placement.lesson().grade().equals(grade))
                .mapToLong(placement -> brief.curriculum()
                        .lesson(placement.lesson())
                        .map(FirstFreeSlot::minutes)
                        .orElse(0L))
                .sum();
    }
}
