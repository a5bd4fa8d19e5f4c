package kz.telesabaq.curriculum.sheet;

import kz.telesabaq.curriculum.build.PlanDraft;
import kz.telesabaq.curriculum.build.PlanField;
import kz.telesabaq.findings.Place;

/** Leads from a place in a plan's own file back to the cell of the table it was written from. */
final class SheetPlaces {
    /** The header of the file comes before its first lesson. */
    private static final int FIRST_LESSON = 2;

    private SheetPlaces() {}

    static Place of(Place inFile, PlanDraft draft) {
        int index = inFile.row() - FIRST_LESSON;
        if (index < 0 || index >= draft.lessons().size()) {
            return Place.file(draft.sheet().where());
        }
        int row = draft.lessons().get(index).row();
        return PlanField.of(inFile.column())
                .map(field -> draft.place(row, field))
                .orElseGet(() -> Place.row(draft.sheet().where(), row));
    }
}
