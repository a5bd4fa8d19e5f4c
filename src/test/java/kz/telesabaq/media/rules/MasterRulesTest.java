package kz.telesabaq.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Booking;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasterRulesTest {
    private static final Frames TEN_MINUTES = Frames.ofMinutes(10);
    private static final Loudness NORMAL = new Loudness.Measured(-230, -45);

    @Test
    void aSoundRecordingHasNothingSaidOfIt() {
        assertThat(rules(essence(TEN_MINUTES), measured(TEN_MINUTES, TEN_MINUTES)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "22500, ''", // the slot to the frame
        "22501, media.too-long",
        "22499, media.unfillable-rest", // one frame is left
        "22450, media.unfillable-rest", // two seconds are left: no tail fills them
        "22449, ''", // two seconds and a frame are left
        "250, ''",
        "249, media.too-short"
    })
    void aLessonLeavesNothingOfItsSlotOrMoreThanTwoSeconds(long frames, String rule) {
        Frames length = Frames.of(frames);

        var findings = MasterRules.check(
                "a.mp4", essence(length), measured(length, length), Optional.of(new Booking(Frames.ofMinutes(15))));

        assertThat(findings.stream().map(Finding::rule).toList()).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void withoutABookingNoLengthIsTooLong() {
        assertThat(rules(essence(Frames.ofMinutes(90)), measured(Frames.ofMinutes(90), Frames.ofMinutes(90))))
                .isEmpty();
    }

    @Test
    void aHeaderThatPromisesMoreThanIsThereIsFoundOut() {
        assertThat(rules(essence(TEN_MINUTES), measured(Frames.ofMinutes(6), TEN_MINUTES)))
                .contains("media.shorter-than-it-says");
    }

    @Test
    void halfASecondBetweenHeaderAndPictureIsNobodysFault() {
        Frames picture = TEN_MINUTES.minus(Frames.of(13));

        assertThat(rules(essence(TEN_MINUTES), measured(picture, picture))).isEmpty();
    }

    @Test
    void anUnreadableRecordingIsNotJudgedFurther() {
        var broken = new Measurement(
                Frames.ofSeconds(3), Frames.ZERO, NORMAL, List.of(), List.of(), List.of(), List.of("partial file"));

        assertThat(rules(essence(TEN_MINUTES), broken)).containsExactly("media.unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 24, ''", // within the free first second
        "0, 37, ''", // eleven frames of it seen
        "0, 38, media.brief-black",
        "1000, 1012, ''",
        "1000, 1013, media.brief-black",
        "1000, 1049, media.brief-black",
        "1000, 1050, media.long-black",
        "14975, 15000, ''", // within the free last second
        "14900, 15000, media.long-black"
    })
    void blackInTheMiddleIsWeighedByItsLength(long from, long until, String rule) {
        var findings = rules(
                essence(TEN_MINUTES),
                new Measurement(
                        TEN_MINUTES,
                        TEN_MINUTES,
                        NORMAL,
                        List.of(stretch(from, until)),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(findings).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void tenSecondsOfSilenceInTheMiddleBlock() {
        assertThat(rules(essence(TEN_MINUTES), silent(stretch(5000, 5250)))).containsExactly("media.long-silence");
        assertThat(rules(essence(TEN_MINUTES), silent(stretch(5000, 5249)))).isEmpty();
    }

    @Test
    void theTeacherIsToldFromWhenToWhen() {
        var findings = MasterRules.check("a.mp4", essence(TEN_MINUTES), silent(stretch(5000, 5260)), Optional.empty());

        assertThat(findings.getFirst().sentence().ru()).isEqualTo("С 0:03:20:00 до 0:03:30:10 нет звука (0:00:10:10).");
        assertThat(findings.getFirst().sentence().kk())
                .isEqualTo("0:03:20:00 – 0:03:30:10 аралығында дыбыс жоқ (0:00:10:10).");
    }

    @Test
    void soundThatIsSilenceThroughoutIsSaidOnce() {
        var nothing = new Measurement(
                TEN_MINUTES,
                TEN_MINUTES,
                new Loudness.Unmeasured(),
                List.of(),
                List.of(new Stretch(Frames.ZERO, TEN_MINUTES)),
                List.of(),
                List.of());

        assertThat(rules(essence(TEN_MINUTES), nothing)).containsExactly("media.nothing-heard");
    }

    @ParameterizedTest
    @CsvSource({
        "15000, ''",
        "14998, ''",
        "14997, media.sound-ends-slightly-early",
        "14975, media.sound-ends-slightly-early",
        "14974, media.sound-ends-early",
        "15025, ''",
        "15026, media.sound-goes-on"
    })
    void soundAndPictureEndTogether(long sound, String rule) {
        assertThat(rules(essence(TEN_MINUTES), measured(TEN_MINUTES, Frames.of(sound))))
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void aDeadChannelAndClippingAreHeard() {
        var odd = new Measurement(
                TEN_MINUTES, TEN_MINUTES, new Loudness.Measured(-120, 8), List.of(), List.of(), List.of(2), List.of());

        assertThat(rules(essence(TEN_MINUTES), odd)).containsExactly("media.dead-channel", "media.clipped");
    }

    @Test
    void missingPictureAndMissingSoundAreSaidAtOnce() {
        var nothing = new Essence("mov", Frames.ZERO, 0, 0, 0, 1, "", "", 0);

        assertThat(rules(nothing, measured(Frames.ZERO, Frames.ZERO)))
                .containsExactly("media.no-picture", "media.no-sound");
    }

    @Test
    void anUprightOrSmallPictureIsAWarningOnly() {
        var upright = new Essence("mov", TEN_MINUTES, 1080, 1920, 30, 1, "h264", "aac", 2);
        var small = new Essence("mov", TEN_MINUTES, 320, 240, 30, 1, "h264", "aac", 2);

        assertThat(rules(upright, measured(TEN_MINUTES, TEN_MINUTES))).containsExactly("media.portrait");
        assertThat(rules(small, measured(TEN_MINUTES, TEN_MINUTES))).containsExactly("media.small-picture");
        assertThat(Finding.anyBlocking(
                        MasterRules.check("a.mp4", upright, measured(TEN_MINUTES, TEN_MINUTES), Optional.empty())))
                .isFalse();
    }

    private static List<String> rules(Essence essence, Measurement measured) {
        return MasterRules.check("a.mp4", essence, measured, Optional.empty()).stream()
                .map(Finding::rule)
                .toList();
    }

    private static Essence essence(Frames length) {
        return new Essence("mov", length, 1920, 1080, 25, 1, "h264", "aac", 2);
    }

    private static Measurement measured(Frames picture, Frames sound) {
        return new Measurement(picture, sound, NORMAL, List.of(), List.of(), List.of(), List.of());
    }

    private static Measurement silent(Stretch stretch) {
        return new Measurement(TEN_MINUTES, TEN_MINUTES, NORMAL, List.of(), List.of(stretch), List.of(), List.of());
    }

    private static Stretch stretch(long from, long until) {
        return new Stretch(Frames.of(from), Frames.of(until));
    }
}
