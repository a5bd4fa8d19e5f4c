package kz.telesabaq.schedule.views;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.WeeklyHours;

/**
 * What a course asks of a channel's week.
 *
 * @param lessons new lessons a week
 * @param slots how many slots its longest lesson takes
 * @param length how long a lesson of it runs on the average of its plan, rounded up to a frame
 */
record CourseDemand(ChannelId channel, CourseCode code, WeeklyHours hours, int lessons, int slots, Frames length) {

    static CourseDemand of(ChannelId channel, Course course, DayRows rows) {
        var slot = Frames.ofMinutes(rows.minutes());
        long longest = course.lessons().stream()
                .mapToLong(lesson -> lesson.planned().count())
                .max()
                .orElse(slot.count());
        long all = course.lessons().stream()
                .mapToLong(lesson -> lesson.planned().count())
                .sum();
        return new CourseDemand(
                channel,
                course.code(),
                course.hours(),
                course.lessonsPerWeek(),
                Math.toIntExact(Math.ceilDiv(longest, slot.count())),
                course.lessons().isEmpty()
                        ? slot
                        : Frames.of(Math.ceilDiv(all, (long) course.lessons().size())));
    }

    CourseDemand asking(int fewer) {
        return new CourseDemand(channel, code, hours, fewer, slots, length);
    }
}
