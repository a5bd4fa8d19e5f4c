package kz.telesabaq.curriculum;

import java.util.List;
import kz.telesabaq.airtime.Frames;

/**
 * One lesson of a course's plan (КТП).
 *
 * @param quarter 1 to 4
 * @param objectives codes of the learning objectives, {@code 5.1.2.3}; may be empty
 * @param planned how long the lesson is meant to run
 * @param counterpart the key it shares with the same lesson in the other language; empty when it has none
 */
public record Lesson(
        LessonCode code, Topic topic, int quarter, List<String> objectives, Frames planned, String counterpart) {

    public Lesson {
        objectives = List.copyOf(objectives);
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a school year has quarters 1 to 4, not " + quarter);
        }
        if (planned.isZero()) {
            throw new IllegalArgumentException("lesson " + code + " is planned with no length at all");
        }
    }

    public Grade grade() {
        return code.grade();
    }

    public Language language() {
        return code.language();
    }
}
