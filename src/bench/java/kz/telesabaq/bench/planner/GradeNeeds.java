package kz.telesabaq.bench.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.PlanningBrief;

/**
 * What a grade wants to see on a channel.
 *
 * @param courses those with a quota
 */
record GradeNeeds(Channel channel, Grade grade, List<Course> courses) {
    private static final int DAYS_OF_A_WEEK = 5;

    static List<GradeNeeds> of(PlanningBrief brief) {
        var needs = new ArrayList<GradeNeeds>();
        for (Channel channel : brief.curriculum().channels()) {
            brief.curriculum().coursesOf(channel).stream()
                    .filter(course -> course.lessonsPerWeek() > 0)
                    .collect(Collectors.groupingBy(Course::grade, TreeMap::new, Collectors.toList()))
                    .forEach((grade, courses) -> needs.add(new GradeNeeds(channel, grade, courses)));
        }
        return needs;
    }

    /** New lessons in a full week, at most one of a course a day. */
    int weekly() {
        return courses.stream()
                .mapToInt(course -> Math.min(DAYS_OF_A_WEEK, course.lessonsPerWeek()))
                .sum();
    }

    /** No plan that shows the whole quota of a full week has fewer start rows. */
    int rows() {
        return Math.ceilDiv(weekly(), DAYS_OF_A_WEEK);
    }
}
