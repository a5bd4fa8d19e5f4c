package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.testing.SchoolYears;

/**
 * A plan without a fault that no planner made: six weeks of lessons on a grid written down by hand, the same on both
 * channels. Each grade has two rows a day; its courses fill Monday to Friday of the first row, then of the second, the
 * larger quotas first, and Friday's second row stays free. Every lesson of the first row is repeated on the next school day
 * from 15:00 on. Nothing is on air at 14:15, at 14:45 and from 17:45 to 18:00.
 *
 * <p>Grade 5 on Balapan: kaz Monday and Tuesday 11:00, math Wednesday and Thursday 11:00, kazlit Friday 11:00, nature Monday,
 * histkz Tuesday, foreign Wednesday, inf Thursday 11:30; repeats at 16:00.
 */
public final class GoodPlan {
    public static final ChannelId BALAPAN = new ChannelId("balapan");
    public static final ChannelId ELARNA = new ChannelId("elarna");
    public static final Curriculum YEAR = SchoolYears.aYear().weeks(6).build();
    public static final PlanningBrief BRIEF = PlanningBrief.of(YEAR, PlanningProfile.usual());

    private static final List<String> FIRST_ROW =
            List.of("09:00", "09:15", "10:00", "10:15", "11:00", "11:15", "12:00", "12:15", "13:00", "13:15", "14:00");

    private final List<Placement> placements;

    private GoodPlan(List<Placement> placements) {
        this.placements = List.copyOf(placements);
    }

    public static GoodPlan whole() {
        var placements = new ArrayList<Placement>();
        for (Channel channel : YEAR.channels()) {
            for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
                fill(channel, new Grade(number), placements);
            }
        }
        return new GoodPlan(placements);
    }

    /** New lessons only. */
    static GoodPlan premieresOnly() {
        return whole().without(placement -> placement.role() == Role.REPEAT);
    }

    private static void fill(Channel channel, Grade grade, List<Placement> placements) {
        var cells = new ArrayList<Course>();
        YEAR.coursesOf(channel).stream()
                .filter(course -> course.grade().equals(grade))
                .sorted(Comparator.comparingInt((Course course) -> -course.lessonsPerWeek()))
                .forEach(course -> {
                    for (int i = 0; i < course.lessonsPerWeek(); i++) {
                        cells.add(course);
                    }
                });
        Map<CourseCode, Integer> shown = new HashMap<>();
        var days = YEAR.calendar().teachingDays(grade);
        for (int i = 0; i + 1 < days.size(); i++) {
            for (int row = 0; row < 2; row++) {
                int cell = row * 5 + days.get(i).getDayOfWeek().getValue() - 1;
                if (cell >= cells.size()) {
                    continue;
                }
                var course = cells.get(cell);
                int number = shown.merge(course.code(), 1, Integer::sum);
                if (number <= course.lessons().size()) {
                    var code = new LessonCode(course.code(), number);
                    var start =
                            LocalTime.parse(FIRST_ROW.get(grade.number() - 1)).plusMinutes(30L * row);
                    placements.add(placed(channel.id(), code, days.get(i), start, 15, Role.PREMIERE));
                    if (row == 0) {
                        var again = LocalTime.of(15, 0).plusMinutes(15L * (grade.number() - 1));
                        placements.add(placed(channel.id(), code, days.get(i + 1), again, 15, Role.REPEAT));
                    }
                }
            }
        }
    }

    static Placement placed(
            ChannelId channel, LessonCode lesson, LocalDate date, LocalTime start, int minutes, Role role) {
        var day = new AirDay(date);
        return new Placement(
                channel, day, HouseClock.ALMATY.slotOf(day, start), Frames.ofMinutes(minutes), lesson, role);
    }

    static Placement premiere(String lesson, String date, String start) {
        return placed(
                channelOf(lesson),
                LessonCode.parse(lesson),
                LocalDate.parse(date),
                LocalTime.parse(start),
                15,
                Role.PREMIERE);
    }

    static Placement repeat(String lesson, String date, String start) {
        return placed(
                channelOf(lesson),
                LessonCode.parse(lesson),
                LocalDate.parse(date),
                LocalTime.parse(start),
                15,
                Role.REPEAT);
    }

    private static ChannelId channelOf(String lesson) {
        return lesson.startsWith("KK") ? BALAPAN : ELARNA;
    }

    List<Placement> placements() {
        return placements;
    }

    public YearPlan plan() {
        return new YearPlan("2026-27", YEAR.fingerprint(), placements);
    }

    /** The premiere of a lesson on the channel of its language. */
    Placement premiereOf(String lesson) {
        return placements.stream()
                .filter(placement -> placement.lesson().toString().equals(lesson) && placement.role() == Role.PREMIERE)
                .findFirst()
                .orElseThrow();
    }

    /** The repeat of a lesson on the channel of its language. */
    Placement repeatOf(String lesson) {
        return placements.stream()
                .filter(placement -> placement.lesson().toString().equals(lesson) && placement.role() == Role.REPEAT)
                .findFirst()
                .orElseThrow();
    }

    GoodPlan without(Predicate<Placement> gone) {
        return new GoodPlan(placements.stream().filter(gone.negate()).toList());
    }

    GoodPlan without(Placement gone) {
        return without(gone::equals);
    }

    GoodPlan with(Placement more) {
        var all = new ArrayList<>(placements);
        all.add(more);
        return new GoodPlan(all);
    }

    GoodPlan changed(Placement from, UnaryOperator<Placement> to) {
        return new GoodPlan(placements.stream()
                .map(placement -> placement.equals(from) ? to.apply(placement) : placement)
                .toList());
    }

    /** The airing goes to another time. */
    GoodPlan moved(Placement from, String date, String start) {
        return moved(from, date, start, 0);
    }

    /** The airing goes so many frames behind another time. */
    GoodPlan moved(Placement from, String date, String start, long frames) {
        var day = AirDay.parse(date);
        return changed(
                from,
                placement -> new Placement(
                        placement.channel(),
                        day,
                        HouseClock.ALMATY.slotOf(day, LocalTime.parse(start)).plus(Frames.of(frames)),
                        placement.slot(),
                        placement.lesson(),
                        placement.role()));
    }

    /** The airing's slot gets another length. */
    GoodPlan slot(Placement from, Frames slot) {
        return changed(
                from,
                placement -> new Placement(
                        placement.channel(),
                        placement.day(),
                        placement.start(),
                        slot,
                        placement.lesson(),
                        placement.role()));
    }

    /** Another lesson in the same place. */
    GoodPlan shows(Placement from, String lesson) {
        return changed(
                from,
                placement -> new Placement(
                        placement.channel(),
                        placement.day(),
                        placement.start(),
                        placement.slot(),
                        LessonCode.parse(lesson),
                        placement.role()));
    }
}
