package kz.telesabaq.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.Course;

/**
 * A cell of the matrix: a subject of a grade in a language, over the year and by quarters.
 *
 * @param year the whole year
 * @param quarters each quarter by its number
 * @param lessons of the whole course, in order
 */
public record CourseCoverage(
        Course course, Hours year, SortedMap<Integer, Hours> quarters, List<LessonCoverage> lessons) {

    /**
     * Hours of the typical curriculum plan beside lessons on television.
     *
     * @param halfHours twice the school hours of the ТУП in the stretch, rounded down to whole half hours
     * @param planned new lessons in the plan
     * @param plannedMinutes how long they run together, in whole minutes
     * @param aired lessons that were seen
     * @param mirrored lessons that can be watched elsewhere
     */
    public record Hours(int halfHours, int planned, long plannedMinutes, int aired, int mirrored) {

        /** Lessons planned for a thousand hours of the ТУП; 0 where it has none. */
        public int perMille() {
            return halfHours == 0 ? 0 : Math.toIntExact(planned * 2000L / halfHours);
        }
    }

    public CourseCoverage {
        quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
        lessons = List.copyOf(lessons);
    }

    /** That of its lesson in the worst case. */
    public Light light() {
        return Light.worst(lessons.stream().map(LessonCoverage::light).toList());
    }

    public long count(Light light) {
        return lessons.stream().filter(lesson -> lesson.light() == light).count();
    }

    public Hours in(int quarter) {
        return quarters.getOrDefault(quarter, new Hours(0, 0, 0, 0, 0));
    }

    /** The objectives that the lessons name, in the order of their first lesson. */
    public List<ObjectiveCoverage> objectives() {
        var reached = new LinkedHashMap<String, List<LessonCoverage>>();
        for (LessonCoverage lesson : lessons) {
            lesson.lesson()
                    .objectives()
                    .forEach(code -> reached.computeIfAbsent(code, objective -> new ArrayList<>())
                            .add(lesson));
        }
        return reached.entrySet().stream()
                .map(entry -> new ObjectiveCoverage(entry.getKey(), entry.getValue()))
                .toList();
    }
}
