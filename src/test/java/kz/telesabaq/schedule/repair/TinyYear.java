package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.curriculum.Certainty;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Quarter;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.curriculum.WeeklyHours;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/** A year small enough to count in the head: one channel, two weeks from a Monday, four slots of 15 minutes from 09:00. */
final class TinyYear {
    static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    static final Channel CHANNEL = new Channel(
            new ChannelId("tiny"),
            Wording.same("Tiny"),
            Language.KAZAKH,
            HouseClock.ALMATY,
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            15);
    static final Set<Grade> EVERYBODY =
            IntStream.rangeClosed(Grade.FIRST, Grade.LAST).mapToObj(Grade::new).collect(Collectors.toSet());

    private final List<Course> courses = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private int weeks = 2;

    /** A course of ten-minute lessons. */
    TinyYear course(int grade, String subject, int quota, int lessons) {
        var code = new CourseCode(Language.KAZAKH, new Grade(grade), subject);
        courses.add(new Course(
                code,
                new Subject(subject, Wording.same(subject)),
                new WeeklyHours(2),
                Certainty.BEST_KNOWLEDGE,
                quota,
                15,
                IntStream.rangeClosed(1, lessons)
                        .mapToObj(number -> new Lesson(
                                new LessonCode(code, number),
                                new Topic("Т " + number, "Т " + number),
                                1,
                                List.of(),
                                Frames.ofMinutes(10),
                                ""))
                        .toList()));
        return this;
    }

    TinyYear weeks(int count) {
        weeks = count;
        return this;
    }

    TinyYear premiere(String lesson, int day, int slot) {
        placements.add(at(lesson, day, slot, Role.PREMIERE));
        return this;
    }

    TinyYear repeat(String lesson, int day, int slot) {
        placements.add(at(lesson, day, slot, Role.REPEAT));
        return this;
    }

    /** {@code 01-MATH-001} on the teaching day, counted from 0, in the slot, counted from 0. */
    static Placement at(String lesson, int day, int slot, Role role) {
        var airDay = new AirDay(date(day));
        return new Placement(
                CHANNEL.id(),
                airDay,
                CHANNEL.slotStart(airDay, slot),
                CHANNEL.raster(),
                LessonCode.parse("KK-" + lesson),
                role);
    }

    static LocalDate date(int day) {
        return MONDAY.plusDays(day / 5 * 7L + day % 5);
    }

    PlanningBrief brief() {
        var year = new DateSpan(MONDAY, MONDAY.plusDays(7L * weeks - 1));
        var hours = new DayWindow(LocalTime.of(9, 0), LocalTime.of(10, 0));
        return PlanningBrief.of(
                new Curriculum(
                        new SchoolCalendar("2026-27", year, List.of(new Quarter(1, year)), List.of()),
                        List.of(CHANNEL),
                        courses,
                        "%064x".formatted(1)),
                new PlanningProfile(
                        "tiny",
                        List.of(new GradeBand(1, 11, hours, hours, GradeBand.NO_DAILY_LIMIT)),
                        10,
                        7,
                        LocalTime.of(9, 30)));
    }

    YearPlan plan() {
        return new YearPlan("2026-27", "%064x".formatted(1), placements);
    }
}
