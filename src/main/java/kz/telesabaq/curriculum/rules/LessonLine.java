package kz.telesabaq.curriculum.rules;

import java.util.List;
import java.util.OptionalInt;
import kz.telesabaq.curriculum.Topic;

/**
 * A row of a lesson plan (КТП).
 *
 * @param quarter empty when what is written is none
 * @param minutes its own length; empty when it runs as long as its course says
 * @param counterpart the key shared with the same lesson in the other language; empty when it has none
 */
public record LessonLine(
        int number,
        OptionalInt quarter,
        Topic topic,
        List<String> objectives,
        OptionalInt minutes,
        String counterpart) {

    public LessonLine {
        objectives = List.copyOf(objectives);
    }
}
