package kz.telesabaq.transcode.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.PictureFacts.Light;
import kz.telesabaq.media.PictureFacts.Pace;
import kz.telesabaq.media.PictureFacts.Scan;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.transcode.build.Treatment.Carriage;
import kz.telesabaq.transcode.build.Treatment.Programme;
import kz.telesabaq.transcode.build.Treatment.Spread;
import kz.telesabaq.transcode.build.Treatments.ToneMapping;
import org.junit.jupiter.api.Test;

class TreatmentsTest {
    private static final Frames LENGTH = Frames.ofSeconds(60);

    @Test
    void aStudioMasterIsTakenAsItCame() {
        Treatment treatment = of(picture(1920, 1080, 0, 25, Pace.CONSTANT, Scan.PROGRESSIVE, Light.STANDARD), sound());
        assertThat(treatment.picture()).isEmpty();
        assertThat(treatment.carriage()).isEqualTo(Carriage.WHOLE_FRAMES);
        assertThat(english(treatment)).containsExactly("25.00 whole pictures a second: carried as PsF.");
    }

    @Test
    void aPhoneHeldUprightIsTurnedAndStandsBetweenBars() {
        Treatment treatment = of(picture(1920, 1080, 1, 30, Pace.VARIABLE, Scan.PROGRESSIVE, Light.STANDARD), sound());
        assertThat(treatment.carriage()).isEqualTo(Carriage.FIELDS);
        assertThat(english(treatment))
                .containsExactly(
                        "The picture was turned as the phone says: 90°.",
                        "The upright picture stands between black bars, uncropped.",
                        "The picture rate varies (30.00 on average): it was made constant.",
                        "30.00 pictures a second became 50 fields.");
    }

    @Test
    void anOldCameraOfFourToThreeKeepsItsFieldsBetweenBars() {
        Treatment treatment =
                of(picture(1440, 1080, 0, 25, Pace.CONSTANT, Scan.TOP_FIELD_FIRST, Light.STANDARD), sound());
        assertThat(treatment.carriage()).isEqualTo(Carriage.WHOLE_FRAMES);
        assertThat(english(treatment))
                .containsExactly(
                        "The picture is not 16:9 (4:3): black bars stand at its sides.",
                        "The picture has fields: they were kept for air and put together for the web.");
    }

    @Test
    void anOddScreenRecordingIsEvened() {
        assertThat(rules(of(picture(1365, 767, 0, 25, Pace.CONSTANT, Scan.PROGRESSIVE, Light.STANDARD), sound())))
                .containsExactly("odd-size-evened", "segmented-frames");
    }

    @Test
    void aWidePictureStandsBetweenBarsAboveAndBelow() {
        assertThat(rules(of(picture(2560, 1080, 0, 25, Pace.CONSTANT, Scan.PROGRESSIVE, Light.STANDARD), sound())))
                .containsExactly("letterboxed", "segmented-frames");
    }

    @Test
    void hdrIsToneMappedByItsOwnCurve() {
        Treatment pq = of(picture(1920, 1080, 0, 25, Pace.CONSTANT, Scan.PROGRESSIVE, Light.PQ), sound());
        Treatment hlg = of(picture(1920, 1080, 0, 25, Pace.CONSTANT, Scan.PROGRESSIVE, Light.HLG), sound());
        assertThat(pq.picture()).contains("tin=smpte2084", "tonemap=");
        assertThat(hlg.picture()).contains("tin=arib-std-b67", "tonemap=");
        assertThat(rules(pq)).containsExactly("tone-mapped", "segmented-frames");
    }

    @Test
    void hdrWithoutZscaleIsLeftAndSaidToLookPale() {
        Treatment treatment = Treatments.of(
                facts(picture(1920, 1080, 0, 25, Pace.CONSTANT, Scan.PROGRESSIVE, Light.PQ), List.of(sound())),
                LENGTH,
                Language.KAZAKH,
                ToneMapping.MISSING);
        assertThat(treatment.picture()).isEmpty();
        assertThat(rules(treatment)).containsExactly("hdr-taken-as-standard", "segmented-frames");
    }

    @Test
    void monoAtEightKilohertzGoesToBothSidesAndSilenceFillsWhatIsMissing() {
        Treatment treatment = of(new SoundFacts("aac", 1, 8000, "mono", "", Frames.ofSeconds(50)));
        assertThat(treatment.programme()).isEqualTo(new Programme.Stream(0, Spread.ONE_TO_BOTH));
        assertThat(rules(treatment))
                .containsExactly("segmented-frames", "mono-on-both", "resampled", "silence-added-behind");
    }

    @Test
    void soundShorterByTwoFramesIsNobodysFault() {
        assertThat(rules(of(new SoundFacts("aac", 2, 48_000, "stereo", "", LENGTH.minus(Frames.of(2))))))
                .containsExactly("segmented-frames");
    }

    @Test
    void sixChannelsAreMixedDown() {
        assertThat(rules(of(new SoundFacts("ac3", 6, 48_000, "5.1", "", LENGTH))))
                .containsExactly("segmented-frames", "mixed-down");
    }

    @Test
    void noSoundBecomesASilentTrack() {
        Treatment treatment = of();
        assertThat(treatment.programme()).isEqualTo(new Programme.Silence());
        assertThat(english(treatment)).last().isEqualTo("The file has no sound: a silent track was put in.");
    }

    @Test
    void ofTwoLanguagesTheLessonsIsTaken() {
        Treatment treatment = of(
                new SoundFacts("aac", 2, 48_000, "stereo", "rus", LENGTH),
                new SoundFacts("aac", 2, 48_000, "stereo", "kaz", LENGTH));
        assertThat(treatment.programme()).isEqualTo(new Programme.Stream(1, Spread.AS_USUAL));
        assertThat(english(treatment))
                .last()
                .isEqualTo("The file has 2 tracks of sound; by the lesson's language track 2 was taken (kaz).");
    }

    private static Treatment of(SoundFacts... sounds) {
        return of(picture(1920, 1080, 0, 25, Pace.CONSTANT, Scan.PROGRESSIVE, Light.STANDARD), sounds);
    }

    private static Treatment of(PictureFacts picture, SoundFacts... sounds) {
        return Treatments.of(facts(picture, List.of(sounds)), LENGTH, Language.KAZAKH, ToneMapping.POSSIBLE);
    }

    private static SourceFacts facts(PictureFacts picture, List<SoundFacts> sounds) {
        return new SourceFacts("mov", LENGTH, Optional.of(picture), sounds, List.of(), "", 0);
    }

    private static PictureFacts picture(int width, int height, int turns, int rate, Pace pace, Scan scan, Light light) {
        return new PictureFacts("h264", "", width, height, 1, 1, turns, rate, 1, pace, scan, light, "yuv420p");
    }

    private static SoundFacts sound() {
        return new SoundFacts("aac", 2, 48_000, "stereo", "", LENGTH);
    }

    private static List<String> rules(Treatment treatment) {
        return treatment.decisions().stream().map(Decision::rule).toList();
    }

    private static List<String> english(Treatment treatment) {
        return treatment.decisions().stream()
                .map(decision -> decision.sentence().en())
                .toList();
    }
}
