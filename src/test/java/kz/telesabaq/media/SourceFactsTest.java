package kz.telesabaq.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.PictureFacts.Light;
import kz.telesabaq.media.PictureFacts.Pace;
import kz.telesabaq.media.PictureFacts.Scan;
import org.junit.jupiter.api.Test;

class SourceFactsTest {
    private static PictureFacts phone(int quarterTurns) {
        return new PictureFacts(
                "hevc",
                "Main",
                1920,
                1080,
                1,
                1,
                quarterTurns,
                30,
                1,
                Pace.VARIABLE,
                Scan.PROGRESSIVE,
                Light.HLG,
                "yuv420p10le");
    }

    @Test
    void aPhoneHeldUprightIsHigherThanWide() {
        assertThat(phone(0).isPortrait()).isFalse();
        assertThat(phone(1).isPortrait()).isTrue();
        assertThat(phone(2).isPortrait()).isFalse();
        assertThat(phone(3).isPortrait()).isTrue();
    }

    @Test
    void theShortFormHasTheSizeAsShownAndTheFirstSound() {
        var facts = new SourceFacts(
                "mov",
                Frames.of(250),
                Optional.of(phone(3)),
                List.of(
                        new SoundFacts("aac", 2, 48_000, "stereo", "kk", Frames.of(250)),
                        new SoundFacts("aac", 1, 44_100, "mono", "ru", Frames.of(250))),
                List.of(),
                "",
                1);

        assertThat(facts.essence()).isEqualTo(new Essence("mov", Frames.of(250), 1080, 1920, 30, 1, "hevc", "aac", 2));
    }

    @Test
    void soundAloneHasNoSize() {
        var facts = new SourceFacts("ogg", Frames.of(25), Optional.empty(), List.of(), List.of(), "", 0);

        assertThat(facts.essence()).isEqualTo(new Essence("ogg", Frames.of(25), 0, 0, 0, 1, "", "", 0));
    }

    @Test
    void aDecisionHasANameThatCanStandInAFile() {
        assertThatThrownBy(() -> new Decision("Pillar boxed", Wording.same("4:3")))
                .hasMessage("a decision has a kebab-case name, not \"Pillar boxed\"");
    }
}
