package kz.telesabaq.curriculum.sheet;

import java.util.List;
import kz.telesabaq.curriculum.build.PlanSheet;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;

/** Reads a file as sheets of cells, whatever it is: XLSX, XLSM, CSV. */
public final class Sheets {
    /** No year's lesson plans come near this; what does is something else. */
    static final int LARGEST_BYTES = 20 << 20;

    private Sheets() {}

    /** The sheets that hold anything; a file that is none of ours is refused with a sentence that says what it is. */
    public static Reading<List<PlanSheet>> read(GivenFile file) {
        Place place = Place.file(file.name());
        if (file.size() == 0) {
            return Reading.refused(SheetFindings.empty(place));
        }
        if (file.size() > LARGEST_BYTES) {
            return Reading.refused(SheetFindings.tooLarge(place, file.size() >> 20, LARGEST_BYTES >> 20));
        }
        Reading<List<PlanSheet>> reading = file.isZip()
                ? XlsxSheets.read(file)
                : file.isContainer() ? Reading.refused(OldContainer.finding(file)) : CsvSheet.read(file);
        return switch (reading) {
            case Reading.Accepted<List<PlanSheet>> accepted
            when accepted.value().isEmpty() -> Reading.refused(SheetFindings.empty(place));
            case Reading.Accepted<List<PlanSheet>> accepted -> accepted;
            case Reading.Refused<List<PlanSheet>> refused -> refused;
        };
    }

    static Reading<List<PlanSheet>> refused(Finding finding) {
        return Reading.refused(finding);
    }
}
