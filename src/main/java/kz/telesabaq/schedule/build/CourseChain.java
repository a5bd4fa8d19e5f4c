package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningFinding;

/**
 * A course on its way through the year: the next lesson waits for the first place after the one before it and not before
 * its media are ready.
 */
final class CourseChain {
    private final PlanningBrief brief;
    private final ChannelId channel;
    private final Course course;
    private final List<Lesson> lessons;
    private final List<Finding> findings = new ArrayList<>();
    private int placed;
    private int quotaSoFar;
    private LocalDate lastShown = LocalDate.MIN;

    CourseChain(PlanningBrief brief, ChannelId channel, Course course, int rasterMinutes) {
        this.brief = brief;
        this.channel = channel;
        this.course = course;
        this.lessons = course.lessons().stream()
                .filter(lesson -> fits(lesson, rasterMinutes))
                .toList();
    }

    private boolean fits(Lesson lesson, int rasterMinutes) {
        if (lesson.planned().isLongerThan(Frames.ofMinutes(rasterMinutes))) {
            findings.add(PlanningFinding.longerThanRaster(channel, lesson, rasterMinutes));
            return false;
        }
        if (lesson.planned().isLongerThan(Frames.ofMinutes(course.screenMinutes()))) {
            findings.add(PlanningFinding.overScreenLimit(channel, lesson, course.screenMinutes()));
            return false;
        }
        return true;
    }

    Course course() {
        return course;
    }

    /** A school week begins: its quota may be shown. */
    void beginWeek() {
        quotaSoFar += CoursePairs.weekly(course);
    }

    /** New lessons that the quotas up to now allow and that were not shown yet: this week's and what was carried over. */
    int due() {
        return Math.min(quotaSoFar, lessons.size()) - placed;
    }

    /** Whether the next lesson may be new on the date. */
    boolean mayShow(LocalDate date) {
        return due() > 0 && lastShown.isBefore(date) && !waitsFor(date);
    }

    private boolean waitsFor(LocalDate date) {
        return brief.readyDate(lessons.get(placed).code())
                .filter(date::isBefore)
                .isPresent();
    }

    Lesson show(LocalDate date) {
        lastShown = date;
        return lessons.get(placed++);
    }

    /** Every lesson that got no place, with its reason. */
    List<Finding> leftOver(LocalDate lastDay) {
        var all = new ArrayList<>(findings);
        for (Lesson lesson : lessons.subList(placed, lessons.size())) {
            var first = lessons.get(placed).code();
            Optional<LocalDate> late = brief.readyDate(first).filter(lastDay::isBefore);
            all.add(late.map(ready -> PlanningFinding.readyTooLate(channel, lesson.code(), first, ready))
                    .orElseGet(() -> PlanningFinding.noPlaceLeft(
                            channel, lesson.code(), course.lessons().size(), placed)));
        }
        return all;
    }
}
