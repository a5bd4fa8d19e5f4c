package kz.telesabaq.curriculum.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.rules.LessonLine;

/**
 * How a lesson plan would differ from the present one.
 *
 * @param lessons those that differ, by number
 * @param unchanged how many stay as they are
 */
public record PlanChanges(CourseCode course, List<LessonChange> lessons, int unchanged) {

    /** What happens to one lesson. */
    public sealed interface LessonChange {
        int number();

        /** A lesson there was not before. */
        record Added(int number, String topic) implements LessonChange {}

        /** A lesson there will not be any more. */
        record Removed(int number, String topic) implements LessonChange {}

        /** A lesson that stays with other words or figures. */
        record Changed(int number, List<FieldChange> fields) implements LessonChange {
            public Changed {
                fields = List.copyOf(fields);
            }
        }
    }

    /** One field of a lesson before and after, as written; empty stands for nothing. */
    public record FieldChange(PlanField field, String before, String after) {}

    public PlanChanges {
        lessons = List.copyOf(lessons);
    }

    public boolean isNothing() {
        return lessons.isEmpty();
    }

    public long added() {
        return lessons.stream().filter(LessonChange.Added.class::isInstance).count();
    }

    public long changed() {
        return lessons.stream().filter(LessonChange.Changed.class::isInstance).count();
    }

    public long removed() {
        return lessons.stream().filter(LessonChange.Removed.class::isInstance).count();
    }

    /** Compares lesson by lesson; of a number written twice the first counts. */
    public static PlanChanges between(CourseCode course, List<LessonLine> before, List<LessonLine> after) {
        var old = byNumber(before);
        var fresh = byNumber(after);
        var numbers = new TreeMap<Integer, LessonLine>(old);
        numbers.putAll(fresh);
        var changes = new ArrayList<LessonChange>();
        int unchanged = 0;
        for (int number : numbers.keySet()) {
            Optional<LessonChange> change = change(
                    course, number, Optional.ofNullable(old.get(number)), Optional.ofNullable(fresh.get(number)));
            change.ifPresent(changes::add);
            unchanged += change.isPresent() ? 0 : 1;
        }
        return new PlanChanges(course, changes, unchanged);
    }

    private static TreeMap<Integer, LessonLine> byNumber(List<LessonLine> lines) {
        var byNumber = new TreeMap<Integer, LessonLine>();
        lines.forEach(line -> byNumber.putIfAbsent(line.number(), line));
        return byNumber;
    }

    private static Optional<LessonChange> change(
            CourseCode course, int number, Optional<LessonLine> before, Optional<LessonLine> after) {
        if (before.isEmpty()) {
            return after.map(line -> new LessonChange.Added(number, line.topic().in(course.language())));
        }
        if (after.isEmpty()) {
            return before.map(
                    line -> new LessonChange.Removed(number, line.topic().in(course.language())));
        }
        List<FieldChange> fields = fields(before.get(), after.get());
        return fields.isEmpty() ? Optional.empty() : Optional.of(new LessonChange.Changed(number, fields));
    }

    private static List<FieldChange> fields(LessonLine before, LessonLine after) {
        var fields = new ArrayList<FieldChange>();
        compare(fields, PlanField.QUARTER, written(before.quarter()), written(after.quarter()));
        compare(fields, PlanField.TOPIC_KK, before.topic().kk(), after.topic().kk());
        compare(fields, PlanField.TOPIC_RU, before.topic().ru(), after.topic().ru());
        compare(
                fields,
                PlanField.OBJECTIVES,
                String.join(";", before.objectives()),
                String.join(";", after.objectives()));
        compare(fields, PlanField.MINUTES, written(before.minutes()), written(after.minutes()));
        compare(fields, PlanField.COUNTERPART, before.counterpart(), after.counterpart());
        return fields;
    }

    private static void compare(List<FieldChange> fields, PlanField field, String before, String after) {
        // blanks nobody sees are no change
        if (!Texts.tidy(before).equals(Texts.tidy(after))) {
            fields.add(new FieldChange(field, before, after));
        }
    }

    private static String written(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
