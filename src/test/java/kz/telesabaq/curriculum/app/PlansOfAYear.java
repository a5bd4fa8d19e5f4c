package kz.telesabaq.curriculum.app;

import java.nio.file.Path;
import kz.telesabaq.curriculum.file.ColumnMemoryFile;

/** The use cases over a year's folder, their memory in a file beside it. */
public final class PlansOfAYear {
    private PlansOfAYear() {}

    public static HandInPlans hands(Path year) {
        return new HandInPlans(new CurriculumSettings(year), new ColumnMemoryFile(year.resolveSibling("columns.json")));
    }

    public static GiveOutPlans gives(Path year) {
        return new GiveOutPlans(new CurriculumSettings(year));
    }
}
