package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;

/** A day of a channel that is being filled with repeats; it takes what keeps every hard rule and nothing else. */
final class OpenDay {
    private final PlanningBrief brief;
    private final Map<CourseCode, Course> courses;
    private final Channel channel;
    private final AirDay day;
    private final List<Placement> shown;

    OpenDay(
            PlanningBrief brief,
            Map<CourseCode, Course> courses,
            Channel channel,
            LocalDate date,
            List<Placement> shown) {
        this.brief = brief;
        this.courses = courses;
        this.channel = channel;
        this.day = new AirDay(date);
        this.shown = new ArrayList<>(shown);
    }

    LocalDate date() {
        return day.date();
    }

    List<Placement> shown() {
        return shown;
    }

    boolean shows(LessonCode lesson) {
        return shown.stream().anyMatch(placement -> placement.lesson().equals(lesson));
    }

    /** The starts of the raster inside the hours at which nothing is shown, in order. */
    List<SlotTime> freeStarts(Span hours) {
        var free = new ArrayList<SlotTime>();
        for (int row = 0; row < channel.slotsPerDay(); row++) {
            var slot = new Span(channel.slotStart(day, row), channel.raster());
            if (hours.contains(slot) && isFree(slot)) {
                free.add(slot.start());
            }
        }
        return free;
    }

    Span hours(DayWindow window) {
        return window.on(day, channel.clock());
    }

    private boolean isFree(Span slot) {
        return channel.window(day).contains(slot)
                && shown.stream().noneMatch(placement -> placement.span().overlaps(slot))
                && brief.circumstances().taken().stream()
                        .filter(taken -> taken.channel().equals(channel.id())
                                && taken.date().equals(day.date()))
                        .noneMatch(
                                taken -> taken.hours().on(day, channel.clock()).overlaps(slot));
    }

    /** The lesson as a repeat at the start, where it may stand there. */
    Optional<Placement> repeat(LessonCode code, SlotTime start, Frames slot) {
        var wanted = new Placement(channel.id(), day, start, slot, code, Role.REPEAT);
        return lesson(code).filter(lesson -> holds(wanted, lesson)).map(lesson -> wanted);
    }

    void take(Placement repeat) {
        shown.add(repeat);
    }

    private boolean holds(Placement wanted, Lesson lesson) {
        var band = brief.profile().bandOf(lesson.grade());
        Course course = courses.get(lesson.code().course());
        return course != null
                && !shows(lesson.code())
                && brief.isWanted(lesson)
                && brief.readyDate(lesson.code()).filter(date()::isBefore).isEmpty()
                && !lesson.planned().isLongerThan(wanted.slot())
                && !lesson.planned().isLongerThan(Frames.ofMinutes(course.screenMinutes()))
                && hours(band.window(Role.REPEAT)).contains(wanted.span())
                && isFree(wanted.span())
                && keepsBreaks(wanted, lesson)
                && !onScreen(lesson).isLongerThan(Frames.ofMinutes(band.screenMinutesPerDay()));
    }

    private boolean keepsBreaks(Placement wanted, Lesson lesson) {
        var rest = brief.profile().restBetweenLessons();
        var end = wanted.start().plus(lesson.planned()).plus(rest);
        return shown.stream()
                .filter(placement -> placement.lesson().grade().equals(lesson.grade()))
                .allMatch(placement -> {
                    var over =
                            placement.start().plus(planned(placement.lesson())).plus(rest);
                    return !placement.start().isBefore(end) || !wanted.start().isBefore(over);
                });
    }

    /** All that the grade would see of the day. */
    private Frames onScreen(Lesson more) {
        return shown.stream()
                .filter(placement -> placement.lesson().grade().equals(more.grade()))
                .map(placement -> planned(placement.lesson()))
                .reduce(more.planned(), Frames::plus);
    }

    private Frames planned(LessonCode code) {
        return lesson(code).map(Lesson::planned).orElse(Frames.ZERO);
    }

    private Optional<Lesson> lesson(LessonCode code) {
        return Optional.ofNullable(courses.get(code.course()))
                .filter(course -> code.number() <= course.lessons().size())
                .map(course -> course.lessons().get(code.number() - 1));
    }
}
