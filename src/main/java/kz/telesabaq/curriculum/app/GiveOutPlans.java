package kz.telesabaq.curriculum.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.sheet.ExportedPlan;
import kz.telesabaq.curriculum.sheet.PlanTemplate;
import kz.telesabaq.curriculum.sheet.PlanWorkbook;
import org.springframework.stereotype.Component;

/** Lesson plans of the year the house is set to as workbooks, and the form for new ones. */
@Component
public class GiveOutPlans {
    private final Path year;

    GiveOutPlans(CurriculumSettings settings) {
        this.year = settings.year();
    }

    /** The courses that have a plan, in order. */
    public List<CourseCode> courses() {
        return ExportedPlan.all(year).stream().map(ExportedPlan::course).toList();
    }

    /** A course's plan as a workbook; empty when it has none. */
    public Optional<byte[]> workbook(CourseCode course, Locale reader) {
        return ExportedPlan.of(year, course).map(plan -> PlanWorkbook.of(List.of(plan), reader));
    }

    public byte[] form(Locale reader) {
        return PlanTemplate.form(reader);
    }

    public byte[] example(Locale reader) {
        return PlanTemplate.example(reader);
    }
}
