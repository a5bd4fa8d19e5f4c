package kz.telesabaq.bench.planner;

import java.nio.file.Path;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;

/** The school year that comes with the house. */
final class ShippedYear {
    static final Path ROOT = Path.of(System.getProperty("telesabaq.root", "."));
    static final Path FOLDER = ROOT.resolve("schedules/2026-27");

    private ShippedYear() {}

    static PlanningBrief brief() {
        return switch (CurriculumFolder.read(FOLDER)) {
            case Reading.Accepted<Curriculum> year -> PlanningBrief.of(year.value(), PlanningProfile.usual());
            case Reading.Refused<Curriculum> refused ->
                throw new IllegalStateException("the shipped year is refused: " + refused.findings());
        };
    }
}
