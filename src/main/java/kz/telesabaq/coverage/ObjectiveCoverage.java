package kz.telesabaq.coverage;

import java.util.List;

/**
 * A learning objective and the lessons that reach it; it is reached when all of them were seen.
 *
 * @param code as the programme writes it, {@code 5.1.2.3}
 */
public record ObjectiveCoverage(String code, List<LessonCoverage> lessons) {

    public ObjectiveCoverage {
        lessons = List.copyOf(lessons);
        if (lessons.isEmpty()) {
            throw new IllegalArgumentException("an objective without lessons is in no lesson plan: " + code);
        }
    }

    /** That of its lesson in the worst case. */
    public Light light() {
        return Light.worst(lessons.stream().map(LessonCoverage::light).toList());
    }
}
