package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
     * A row in its place.
     *
     * @param closed weekdays on which it gives way to something else
     */
    public record GridRow(int start, int slot, Set<DayOfWeek> closed) {
        public GridRow {
            closed = Set.copyOf(closed);
        }

        Stretch stretch() {
            return new Stretch(start, start + slot);
        }
    }

    /**
     * One grade's part.
     *
     * @param rows by time; fewer than needed when the hours hold no more
     * @param days for each variant of the need and each of its courses the weekdays of its new lessons
     */
    public record GradeLayout(Grade grade, List<GridRow> rows, List<List<List<DayOfWeek>>> days) {
        public GradeLayout {
            rows = rows.stream().sorted(Comparator.comparing(GridRow::start)).toList();
            days = List.copyOf(days);
        }

        /** The same rows with the subjects spread over the week, where that leaves out no lesson more. */
        GradeLayout spread(GradeNeed need, Wishes wishes) {
            var spread = new GradeLayout(
                    grade,
                    rows,
                    need.variants().stream()
                            .map(courses -> SubjectDays.spread(courses, rows, wishes))
                            .toList());
            return spread.leftOut(need) <= leftOut(need) ? spread : this;
        }

        /** New lessons of the week that the need asks for and the layout does not have. */
        int leftOut(GradeNeed need) {
            int missing = 0;
            for (int variant = 0; variant < need.variants().size(); variant++) {
                var courses = need.variants().get(variant);
                for (int course = 0; course < courses.size(); course++) {
                    missing += courses.get(course).quota()
                            - days.get(variant).get(course).size();
                }
            }
            return missing;
        }
    }

    public GridLayout {
        grades = List.copyOf(grades);
    }

    /** Whether every lesson of the week has its place. */
    public boolean isComplete(GridTask task) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).leftOut(task.needs().get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The same rows with the subjects spread over the week wherever that leaves out no lesson more. */
    GridLayout spread(GridTask task) {
        return new GridLayout(
                IntStream.range(0, grades.size())
                        .mapToObj(i -> grades.get(i).spread(task.needs().get(i), task.wishes()))
                        .toList(),
                proof);
    }
}
