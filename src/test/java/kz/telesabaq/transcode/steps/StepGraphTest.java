package kz.telesabaq.transcode.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import org.junit.jupiter.api.Test;

class StepGraphTest {
    private static final RenditionProfile HOUSE =
            new RenditionProfile.HouseFile(new ProfileName("xdcam-hd422", 1), "mxf", Recipe.XDCAM_HD422.house());
    private static final RenditionProfile POSTERS =
            new RenditionProfile.Posters(new ProfileName("posters", 1), 1280, 720, 3);

    private static List<String> names(List<Step> steps) {
        return steps.stream().map(Step::name).toList();
    }

    @Test
    void atEaseEverythingIsMadeInOneGo() {
        StepGraph graph = StepGraph.of(List.of(HOUSE, POSTERS), Haste.AT_EASE);

        assertThat(names(graph.steps()))
                .containsExactly("LISTEN-WHOLE", "MAKE-WHOLE", "VERIFY-WHOLE", "JUDGE-WHOLE", "PACK-WHOLE");
        assertThat(graph.steps().get(1).profiles()).containsExactly(HOUSE.name(), POSTERS.name());
    }

    @Test
    void whenAirPressesTheHouseFileGoesFirstAndIsJudgedOnce() {
        StepGraph graph = StepGraph.of(List.of(POSTERS, HOUSE), Haste.PRESSING);

        assertThat(names(graph.steps()))
                .containsExactly(
                        "LISTEN-AIR",
                        "MAKE-AIR",
                        "VERIFY-AIR",
                        "JUDGE-AIR",
                        "PACK-AIR",
                        "MAKE-REST",
                        "VERIFY-REST",
                        "PACK-REST");
        assertThat(graph.steps().get(1).profiles()).containsExactly(HOUSE.name());
        assertThat(names(graph.before(graph.steps().get(5)))).containsExactly("LISTEN-AIR", "PACK-AIR");
        assertThat(names(graph.before(graph.steps().get(4)))).containsExactly("VERIFY-AIR", "JUDGE-AIR");
    }

    @Test
    void nothingIsCutInTwoThatHasOneHalf() {
        assertThat(names(StepGraph.of(List.of(HOUSE), Haste.PRESSING).steps()))
                .containsExactly("LISTEN-WHOLE", "MAKE-WHOLE", "VERIFY-WHOLE", "JUDGE-WHOLE", "PACK-WHOLE");
    }

    @Test
    void everyStepStandsBehindThoseItWaitsFor() {
        StepGraph graph = StepGraph.of(List.of(HOUSE, POSTERS), Haste.PRESSING);

        for (Step step : graph.steps()) {
            assertThat(graph.steps().subList(0, graph.steps().indexOf(step))).containsAll(graph.before(step));
        }
    }
}
