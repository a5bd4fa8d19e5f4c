package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Lesson;

/**
 * Of a course's lessons those that are wanted and can be on air at all.
 *
 * @param lessons in the order of teaching
 * @param overScreenLimit lessons longer than the grade may look at a screen
 * @param longerThanHours lessons longer than the grade's hours
 */
record Showable(Course course, List<Lesson> lessons, List<Lesson> overScreenLimit, List<Lesson> longerThanHours) {

    static Showable of(YearBook year, Hours hours, Course course) {
        var window = year.band(course.grade()).premieres();
        int room = hours.endMinute(window) - hours.firstMinute(window);
        var lessons = new ArrayList<Lesson>();
        var overLimit = new ArrayList<Lesson>();
        var tooLong = new ArrayList<Lesson>();
        for (Lesson lesson : course.lessons()) {
            if (!year.brief().isWanted(lesson)) {
                continue;
            }
            if (lesson.planned().isLongerThan(Frames.ofMinutes(course.screenMinutes()))) {
                overLimit.add(lesson);
            } else if (Grain.wholeMinutes(lesson.planned()) > room && room >= hours.raster()) {
                tooLong.add(lesson);
            } else {
                lessons.add(lesson);
            }
        }
        return new Showable(course, List.copyOf(lessons), List.copyOf(overLimit), List.copyOf(tooLong));
    }

    /** The slot that its longest lesson needs. */
    int slot(Grain grain) {
        return lessons.stream().mapToInt(grain::slotOf).max().orElse(grain.raster());
    }

    int screen(Grain grain) {
        return lessons.stream().mapToInt(grain::screenOf).max().orElse(grain.raster());
    }
}
