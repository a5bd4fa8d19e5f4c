package kz.telesabaq.curriculum.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.curriculum.build.PlanChanges;
import kz.telesabaq.curriculum.build.PlanChoices;
import kz.telesabaq.curriculum.file.LessonPlans;
import kz.telesabaq.findings.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every plan of the shipped year, given out and handed in again. */
class ExportComesBackTest {
    private static final Path YEAR = Path.of("schedules/2026-27");

    @Test
    void oneWorkbookWithEveryPlanChangesNothing() {
        aWorkbookChangesNothing("kk");
    }

    @ParameterizedTest
    @Tag("slow")
    @ValueSource(strings = {"ru", "en"})
    void aWorkbookInAnotherLanguageChangesNothingEither(String language) {
        aWorkbookChangesNothing(language);
    }

    private static void aWorkbookChangesNothing(String language) {
        byte[] book = PlanWorkbook.of(ExportedPlan.all(YEAR), Locale.of(language));
        var back = PlanImport.look(YEAR, List.of(new GivenFile("all.xlsx", book)), PlanChoices.none());
        assertThat(back.changes()).hasSize(164).allMatch(PlanChanges::isNothing);
        assertThat(back.findings().stream().map(Finding::rule).distinct())
                .containsExactly("curriculum.nothing-changed");
        assertThat(back.files()).isEmpty();
        assertThat(back.changes().stream().mapToInt(PlanChanges::unchanged).sum())
                .isEqualTo(6714);
    }

    @Test
    void everyPlanAsCsvChangesNothing() {
        csvChangesNothing("kk");
    }

    @ParameterizedTest
    @Tag("slow")
    @ValueSource(strings = {"ru", "en"})
    void csvInAnotherLanguageChangesNothingEither(String language) {
        csvChangesNothing(language);
    }

    private static void csvChangesNothing(String language) {
        var files = new ArrayList<GivenFile>();
        for (ExportedPlan plan : ExportedPlan.all(YEAR)) {
            files.add(new GivenFile("plan.csv", PlanCsv.of(plan, Locale.of(language))));
        }
        var back = PlanImport.look(YEAR, files, PlanChoices.none());
        assertThat(back.changes()).hasSize(164).allMatch(PlanChanges::isNothing);
        assertThat(back.files()).isEmpty();
    }

    @Test
    void theYearsOwnFilesCanBeHandedInAsTheyAre() {
        var own = new ArrayList<GivenFile>();
        for (ExportedPlan plan : ExportedPlan.all(YEAR)) {
            String file = LessonPlans.fileOf(plan.course());
            own.add(new GivenFile(file.substring("ktp/".length()), LessonPlans.csv(plan.lessons())));
        }
        var back = PlanImport.look(YEAR, own, PlanChoices.none());
        assertThat(back.changes()).hasSize(164).allMatch(PlanChanges::isNothing);
    }

    @Test
    void theSamePlansMakeTheSameBytes() {
        List<ExportedPlan> plans = ExportedPlan.all(YEAR).subList(0, 3);
        assertThat(PlanWorkbook.of(plans, Locale.of("kk"))).isEqualTo(PlanWorkbook.of(plans, Locale.of("kk")));
    }
}
