package kz.telesabaq.desk.build;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Slot;

/**
 * A school week of a channel as a grid: a column a day, a row a slot. A Saturday that works is a sixth column.
 *
 * @param rows local time at which each row begins
 */
public record WeekSheet(Channel channel, LocalDate monday, List<LocalTime> rows, List<Day> days) {
    public WeekSheet {
        rows = List.copyOf(rows);
        days = List.copyOf(days);
    }

    /**
     * One column.
     *
     * @param isBroadcast whether any grade has lessons
     * @param free names of the holidays that touch the day; some may free only some grades
     */
    public record Day(LocalDate date, boolean isBroadcast, List<Wording> free, List<Cell> cells) {
        public Day {
            free = List.copyOf(free);
            cells = List.copyOf(cells);
        }
    }

    /**
     * One card.
     *
     * @param row the first row it covers, counted from 0
     * @param rows how many rows it covers, at least one
     */
    public record Cell(int row, int rows, Slot slot, Readiness readiness) {}

    /** The Monday of the week a date lies in. */
    public static LocalDate mondayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * @param placements of any channels and days; what lies outside the week is left out, and so is a placement of a
     *     lesson the curriculum does not know
     * @param readiness by lesson; a lesson that is absent counts as missing
     */
    public static WeekSheet of(
            Curriculum curriculum,
            Channel channel,
            LocalDate monday,
            List<Placement> placements,
            Map<LessonCode, Readiness> readiness) {
        var rows = IntStream.range(0, channel.slotsPerDay())
                .mapToObj(row -> channel.from().plusMinutes((long) row * channel.rasterMinutes()))
                .toList();
        var days = curriculum.calendar().schoolWeekOf(monday).stream()
                .map(date -> day(curriculum, channel, date, placements, readiness))
                .toList();
        return new WeekSheet(channel, monday, rows, days);
    }

    /** Whether no lesson is planned in the whole week. */
    public boolean isEmpty() {
        return days.stream().allMatch(day -> day.cells().isEmpty());
    }

    private static Day day(
            Curriculum curriculum,
            Channel channel,
            LocalDate date,
            List<Placement> placements,
            Map<LessonCode, Readiness> readiness) {
        var day = new AirDay(date);
        List<Cell> cells = new ArrayList<>();
        placements.stream()
                .filter(placement -> placement.channel().equals(channel.id())
                        && placement.day().equals(day))
                .sorted()
                .forEach(placement -> slot(curriculum, placement)
                        .ifPresent(slot -> cells.add(new Cell(
                                row(channel, placement),
                                rows(channel, placement),
                                slot,
                                readiness.getOrDefault(placement.lesson(), new Readiness.Missing())))));
        var free = curriculum.calendar().freeDays().stream()
                .filter(days -> days.days().contains(date))
                .map(FreeDays::name)
                .distinct()
                .toList();
        return new Day(date, curriculum.calendar().isBroadcastDay(date), free, cells);
    }

    private static Optional<Slot> slot(Curriculum curriculum, Placement placement) {
        return curriculum
                .course(placement.lesson().course())
                .flatMap(course -> curriculum
                        .lesson(placement.lesson())
                        .map(lesson -> new Slot(placement.span(), placement.role(), lesson, course.subject())));
    }

    private static int row(Channel channel, Placement placement) {
        long since =
                placement.start().since(channel.window(placement.day()).start()).count();
        return Math.toIntExact(since / channel.raster().count());
    }

    private static int rows(Channel channel, Placement placement) {
        return Math.toIntExact(
                Math.ceilDiv(placement.slot().count(), channel.raster().count()));
    }
}
