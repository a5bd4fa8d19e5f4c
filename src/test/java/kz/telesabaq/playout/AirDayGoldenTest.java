package kz.telesabaq.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.playout.build.DayOfYear;
import kz.telesabaq.playout.build.RundownBuilder;
import kz.telesabaq.playout.format.MediaPaths;
import kz.telesabaq.playout.format.PlayoutFormat;
import kz.telesabaq.playout.format.RundownJsonReader;
import kz.telesabaq.playout.format.ShelfDescription;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One air day, readable end to end in {@code src/test/resources/airdays/2026-11-23-balapan}: each file is made again from the
 * one before it and compared.
 */
class AirDayGoldenTest {
    private static final String FOLDER = "airdays/2026-11-23-balapan/";
    private static final Path FILES = Path.of("src/test/resources", FOLDER);
    private static final MediaPaths STORE = MediaPaths.below(Path.of("/srv/telesabaq/store"));

    private static final PlanDocument PLANNED = plan();

    private static PlanDocument plan() {
        Curriculum year = curriculum();
        var brief = PlanningBrief.of(year, PlanningProfile.usual());
        return PlanDocument.of(
                brief, new YearPlanner(new TemplateSolver()).plan(brief).plan(), Origin.ofSeed(0));
    }

    @Test
    void thePlanFollowsFromTheCurriculum() throws IOException {
        Golden.matches(FOLDER + "plan.json", PlanFile.bytes(PLANNED));
    }

    @ParameterizedTest
    @EnumSource
    void theListsFollowFromPlanAndShelf(PlayoutFormat format) throws IOException {
        String name = format == PlayoutFormat.JSON ? "rundown.json" : "playout." + format.ending();

        Golden.matches(FOLDER + name, format.write(rundown(), STORE));
    }

    @Test
    void theRundownIsReadBackAsItWasBuilt() throws IOException {
        byte[] golden = Files.readAllBytes(FILES.resolve("rundown.json"));

        assertThat(RundownJsonReader.read("rundown.json", golden).orElseThrow()).isEqualTo(rundown());
    }

    @Test
    void theDayShowsEverythingThatCanHappen() throws IOException {
        assertThat(rundown().entries().stream()
                        .map(entry -> entry.getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrder("Programme", "Standby", "Filler", "Slate");
    }

    private static Curriculum curriculum() {
        return CurriculumFolder.read(FILES.resolve("curriculum")).orElseThrow();
    }

    private static Rundown rundown() throws IOException {
        AirDayPlan plan = DayOfYear.of(curriculum(), PLANNED.plan(), new ChannelId("balapan"), AirDay.of(2026, 11, 23))
                .orElseThrow();
        ShelfDescription shelf = ShelfDescription.read("shelf.json", Files.readAllBytes(FILES.resolve("shelf.json")))
                .orElseThrow();
        return RundownBuilder.build(
                plan, shelf.readiness(), shelf.stock(plan.channel().language()).orElseThrow(), 1);
    }
}
