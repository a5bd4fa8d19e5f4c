package kz.telesabaq.schedule.edit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/**
 * What a week of a channel looks like, without its lessons: which course is on air on which weekday at which time.
 *
 * @param places by weekday and time
 */
public record WeekShape(ChannelId channel, List<ShapePlace> places) {

    /** A weekly place of a course. */
    public record ShapePlace(DayOfWeek day, SlotTime start, Frames slot, CourseCode course, Role role) {}

    public WeekShape {
        places = places.stream()
                .sorted(Comparator.comparing(ShapePlace::day)
                        .thenComparing(ShapePlace::start)
                        .thenComparing(ShapePlace::course))
                .toList();
    }

    /** The shape of the week to which the date belongs. */
    public static WeekShape of(YearPlan plan, ChannelId channel, LocalDate date) {
        var monday = Weeks.monday(date);
        var week = new DateSpan(monday, monday.plusDays(6));
        return new WeekShape(
                channel,
                plan.placements().stream()
                        .filter(airing -> airing.channel().equals(channel)
                                && week.contains(airing.day().date()))
                        .map(WeekShape::place)
                        .toList());
    }

    private static ShapePlace place(Placement airing) {
        return new ShapePlace(
                airing.day().dayOfWeek(),
                airing.start(),
                airing.slot(),
                airing.lesson().course(),
                airing.role());
    }
}
