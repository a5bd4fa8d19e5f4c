package kz.telesabaq.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.telesabaq.curriculum.build.PlanChanges;
import kz.telesabaq.curriculum.build.PlanChanges.FieldChange;
import kz.telesabaq.curriculum.build.PlanChanges.LessonChange;

/** Shows how a lesson plan would change: lines for people, maps for programs. */
final class CurriculumChanges {
    private CurriculumChanges() {}

    /** {@code + KK-05-MATH-006 topic}, {@code - …}, {@code ~ KK-05-MATH-004 Quarter: 3 → 4}. */
    static List<String> lines(PlanChanges changes, Locale reader) {
        var lines = new ArrayList<String>();
        for (LessonChange lesson : changes.lessons()) {
            String code = String.format(Locale.ROOT, "%s-%03d", changes.course(), lesson.number());
            lines.add(
                    switch (lesson) {
                        case LessonChange.Added added -> "+ " + code + " " + added.topic();
                        case LessonChange.Removed removed -> "- " + code + " " + removed.topic();
                        case LessonChange.Changed changed -> "~ " + code + " " + fields(changed, reader);
                    });
        }
        return lines;
    }

    private static String fields(LessonChange.Changed changed, Locale reader) {
        return String.join(
                "; ",
                changed.fields().stream()
                        .map(field -> field.field().words().in(reader) + ": " + shown(field.before()) + " → "
                                + shown(field.after()))
                        .toList());
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : "«" + value + "»";
    }

    static Map<String, Object> facts(PlanChanges changes) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("course", changes.course().toString());
        facts.put("unchanged", changes.unchanged());
        facts.put(
                "lessons",
                changes.lessons().stream().map(CurriculumChanges::lesson).toList());
        return facts;
    }

    private static Map<String, Object> lesson(LessonChange lesson) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", lesson.number());
        switch (lesson) {
            case LessonChange.Added added -> {
                facts.put("change", "added");
                facts.put("topic", added.topic());
            }
            case LessonChange.Removed removed -> {
                facts.put("change", "removed");
                facts.put("topic", removed.topic());
            }
            case LessonChange.Changed changed -> {
                facts.put("change", "changed");
                facts.put(
                        "fields",
                        changed.fields().stream().map(CurriculumChanges::field).toList());
            }
        }
        return facts;
    }

    private static Map<String, String> field(FieldChange change) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("field", change.field().key());
        facts.put("before", change.before());
        facts.put("after", change.after());
        return facts;
    }
}
