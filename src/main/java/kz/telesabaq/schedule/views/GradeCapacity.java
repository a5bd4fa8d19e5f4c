package kz.telesabaq.schedule.views;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.WeeklyHours;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;

/**
 * A grade's week on a channel.
 *
 * @param hours of the curriculum plan (ТУП)
 * @param quota new lessons asked for
 * @param minutes how long they run together, begun minutes counted in full
 * @param window hours at which new lessons may be on air
 * @param mostAlone new lessons that the window holds with breaks, were the grade alone
 * @param mostBesideOthers new lessons that it holds beside what the other grades ask for
 * @param screenMinutesPerDay the most minutes a day before a screen; {@link GradeBand#NO_DAILY_LIMIT} for none
 * @param mostByScreen new lessons that the screen minutes allow
 */
public record GradeCapacity(
        Grade grade,
        WeeklyHours hours,
        int quota,
        long minutes,
        DayWindow window,
        int mostAlone,
        int mostBesideOthers,
        int screenMinutesPerDay,
        int mostByScreen) {

    static GradeCapacity of(Curriculum year, Channel channel, Demands demands, GradeDemand demand) {
        ChannelId id = channel.id();
        int halves = year.coursesOf(channel).stream()
                .filter(course -> course.grade().equals(demand.grade()))
                .mapToInt(course -> course.hours().halves())
                .sum();
        long frames = demand.on(id).stream()
                .mapToLong(course -> course.lessons() * course.length().count())
                .sum();
        int alone = demand.lessonsADayAlone();
        return new GradeCapacity(
                demand.grade(),
                new WeeklyHours(halves),
                demand.on(id).stream().mapToInt(CourseDemand::lessons).sum(),
                Math.ceilDiv(frames, Frames.ofMinutes(1).count()),
                demand.hours(),
                alone * Capacity.DAYS,
                Math.min(alone, demands.rowsBesideOthers(demand)) * Capacity.DAYS,
                demand.screenMinutes(),
                demand.lessonsADayByScreen() * Capacity.DAYS);
    }

    public boolean hasScreenLimit() {
        return screenMinutesPerDay != GradeBand.NO_DAILY_LIMIT;
    }
}
