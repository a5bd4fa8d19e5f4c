package kz.telesabaq.curriculum.build;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A row that is a lesson, or several by its hours, before the lessons are numbered.
 *
 * @param number as written; empty when it is not
 * @param hours 1 unless the row says more
 */
record RawLesson(
        int row,
        String number,
        int hours,
        OptionalInt quarter,
        String kk,
        String ru,
        List<String> objectives,
        OptionalInt minutes,
        String counterpart) {

    RawLesson {
        objectives = List.copyOf(objectives);
    }

    RawLesson withMore(List<String> more) {
        List<String> all =
                Stream.concat(objectives.stream(), more.stream()).distinct().toList();
        return new RawLesson(row, number, hours, quarter, kk, ru, all, minutes, counterpart);
    }

    PlanDraft.Line numbered(int as) {
        return new PlanDraft.Line(row, as, quarter, kk, ru, objectives, minutes, counterpart);
    }

    /** One of the lessons of a row of several hours; part 1 is the first. */
    PlanDraft.Line part(int as, int part) {
        String mark = " (" + part + ")";
        return new PlanDraft.Line(
                row,
                as,
                quarter,
                kk.isEmpty() ? kk : kk + mark,
                ru.isEmpty() ? ru : ru + mark,
                objectives,
                minutes,
                counterpart.isEmpty() ? counterpart : counterpart + "-" + part);
    }
}
