package kz.telesabaq.curriculum.sheet;

import java.util.List;
import kz.telesabaq.curriculum.build.PlanField;

/** The columns of our own workbooks, from left to right. */
final class PlanColumns {
    static final List<PlanField> ALL = List.of(
            PlanField.NUMBER,
            PlanField.QUARTER,
            PlanField.TOPIC_KK,
            PlanField.TOPIC_RU,
            PlanField.OBJECTIVES,
            PlanField.MINUTES,
            PlanField.COUNTERPART);

    private PlanColumns() {}

    /** How wide a column is, in characters. */
    static int width(PlanField field) {
        return switch (field) {
            case NUMBER -> 7;
            case QUARTER, MINUTES, HOURS -> 12;
            case TOPIC_KK, TOPIC_RU -> 52;
            case OBJECTIVES -> 28;
            case COUNTERPART, DATE, SECTION, ASIDE -> 20;
        };
    }
}
