package kz.telesabaq.curriculum.build;

import java.util.Map;
import java.util.Optional;
import kz.telesabaq.curriculum.CourseCode;

/**
 * What the person who hands plans in has decided.
 *
 * @param course which course the plan is for, where it was chosen; counts for every sheet
 * @param columns what columns hold, by {@link ColumnUse#headerKey()}
 */
public record PlanChoices(Optional<CourseCode> course, Map<String, PlanField> columns, Letters letters) {
    /** What happens to letters that look like others. */
    public enum Letters {
        /** They are shown with the correction. */
        OFFER,
        /** Every correction that can be offered is applied. */
        CORRECT
    }

    public PlanChoices {
        columns = Map.copyOf(columns);
    }

    /** Nothing is decided beforehand. */
    public static PlanChoices none() {
        return new PlanChoices(Optional.empty(), Map.of(), Letters.OFFER);
    }

    public PlanChoices forCourse(CourseCode code) {
        return new PlanChoices(Optional.of(code), columns, letters);
    }

    public PlanChoices withColumns(Map<String, PlanField> decided) {
        return new PlanChoices(course, decided, letters);
    }

    public PlanChoices offeringLetters() {
        return new PlanChoices(course, columns, Letters.OFFER);
    }

    public PlanChoices correctingLetters() {
        return new PlanChoices(course, columns, Letters.CORRECT);
    }
}
