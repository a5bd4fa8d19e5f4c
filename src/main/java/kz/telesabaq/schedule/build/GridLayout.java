package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.util.List;
import kz.telesabaq.curriculum.Grade;

/**
 * An answer to a {@link GridTask}.
 *
 * @param grades in the order of the task's needs
 * @param proof how good the answer is known to be, with what would give it again; empty when it is optimal by
 *     construction
 */
public record GridLayout(List<GradeLayout> grades, String proof) {

    /**
     * One grade's part.
     *
     * @param rows fewer than needed when the hours hold no more
     * @param days for each variant of the need and each of its courses the weekdays of its new lessons
     */
    public record GradeLayout(Grade grade, List<Integer> rows, List<List<List<DayOfWeek>>> days) {
        public GradeLayout {
            rows = rows.stream().sorted().toList();
            days = List.copyOf(days);
        }
    }

    public GridLayout {
        grades = List.copyOf(grades);
    }
}
