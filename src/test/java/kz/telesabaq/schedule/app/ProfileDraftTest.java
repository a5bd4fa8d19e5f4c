package kz.telesabaq.schedule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.app.ProfileDraft.BandDraft;
import kz.telesabaq.schedule.app.ProfileDraft.HoursDraft;
import kz.telesabaq.schedule.app.ProfileDraft.WeightDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileDraftTest {
    private static final HoursDraft DAY = new HoursDraft(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private static final HoursDraft TURNED = new HoursDraft(LocalTime.of(18, 0), LocalTime.of(9, 0));

    @Test
    void aProfileThatNobodyTouchedReadsBackAsItWas() {
        assertThat(ProfileDraft.of(PlanningProfile.usual()).read().orElseThrow())
                .isEqualTo(PlanningProfile.usual());
    }

    @Test
    void whatWasTypedIsTheProfile() {
        var profile = draft(List.of(band(1, 11, DAY)), 5, List.of(new WeightDraft("schedule.young-early", 7)))
                .read()
                .orElseThrow();

        assertThat(profile.name()).isEqualTo("Қыс");
        assertThat(profile.breakMinutes()).isEqualTo(5);
        assertThat(profile.preferences().weights().of("schedule.young-early")).isEqualTo(7);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var weights = List.of(new WeightDraft("schedule.young-early", -1), new WeightDraft("schedule.spread", null));

        var findings = new ProfileDraft(
                        " ",
                        List.of(band(1, 4, TURNED), band(5, null, DAY)),
                        10,
                        7,
                        LocalTime.NOON,
                        Set.of(),
                        TURNED,
                        30,
                        weights)
                .read()
                .findings();

        assertThat(findings)
                .extracting(finding -> finding.place().column())
                .containsExactlyInAnyOrder(
                        "name", "bands[1]", "bands[2]", "freshHours", "schedule.young-early", "schedule.spread");
        assertThat(findings).allMatch(Finding::isBlocking);
    }

    @Test
    void aGradeInTwoBandsAndOneInNoneAreRefused() {
        assertThat(draft(List.of(band(1, 6, DAY), band(6, 11, DAY)), 10, List.of())
                        .read()
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("schedule.profile-field-refused");
        assertThat(draft(List.of(band(1, 10, DAY)), 10, List.of()).read().isAccepted())
                .isFalse();
    }

    private static ProfileDraft draft(List<BandDraft> bands, int rest, List<WeightDraft> weights) {
        return new ProfileDraft("Қыс", bands, rest, 7, LocalTime.NOON, Set.of("math"), DAY, 30, weights);
    }

    private static BandDraft band(@Nullable Integer first, @Nullable Integer last, HoursDraft hours) {
        return new BandDraft(first, last, hours, DAY, 1440, 0);
    }
}
