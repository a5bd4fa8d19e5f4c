package kz.telesabaq.media.rules;

import static kz.telesabaq.media.qc.Sheets.minute;
import static kz.telesabaq.media.qc.Sheets.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.Stretch;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.Limit;
import kz.telesabaq.media.qc.LoudnessPoint;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.media.qc.QcMeasured;
import kz.telesabaq.media.qc.QcVerdict;
import kz.telesabaq.media.qc.Sheets;
import org.junit.jupiter.api.Test;

class QcRulesTest {
    private static final Loudness ON_TARGET = new Loudness.Measured(-230, -30);

    private static List<QcFinding> judge(QcMeasured measured, Loudness finished) {
        return QcRules.judge(
                Sheets.facts(Frames.ofMinutes(1), 2),
                measured,
                Optional.of(finished),
                Optional.empty(),
                Sheets.house());
    }

    private static List<String> objections(QcMeasured measured) {
        return objections(judge(measured, ON_TARGET));
    }

    private static List<String> objections(List<QcFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() != QcVerdict.PASS)
                .map(finding -> finding.check() + " " + finding.verdict() + " " + finding.measured())
                .toList();
    }

    private static QcMeasured with(Measurement seen) {
        return new QcMeasured(seen, List.of(), List.of(), 50, 90, 0, 0, 0, 0, List.of());
    }

    @Test
    void aGoodRecordingPassesEveryCheckAndSaysSo() {
        List<QcFinding> findings = judge(minute(List.of(), List.of(), List.of(), List.of()), ON_TARGET);

        assertThat(findings).hasSize(Check.values().length).allMatch(each -> each.verdict() == QcVerdict.PASS);
        assertThat(findings.getFirst().sentence().en()).isEqualTo("In order: The file can be read.");
    }

    @Test
    void twoSecondsOfBlackInTheMiddleBlockAndHalfASecondWarns() {
        assertThat(objections(minute(List.of(seconds(20, 22)), List.of(), List.of(), List.of())))
                .containsExactly("picture-black FAIL 2 s");
        assertThat(objections(minute(List.of(seconds(20, 21)), List.of(), List.of(), List.of())))
                .containsExactly("picture-black WARN 1 s");
        assertThat(objections(minute(List.of(seconds(0, 1), seconds(59, 60)), List.of(), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void everyPlaceIsNamedAndTheLongestIsTold() {
        QcFinding black =
                judge(minute(List.of(seconds(10, 12), seconds(30, 33)), List.of(), List.of(), List.of()), ON_TARGET)
                        .stream()
                        .filter(finding -> finding.check().equals(Check.PICTURE_BLACK.named()))
                        .findFirst()
                        .orElseThrow();

        assertThat(black.where()).containsExactly(seconds(10, 12), seconds(30, 33));
        assertThat(black.threshold()).isEqualTo("2 s");
        assertThat(black.sentence().ru()).isEqualTo("Мест с чёрным экраном: 2; самое долгое: 0:00:30:00 – 0:00:33:00.");
    }

    @Test
    void aStillBoardIsNoFaultWhileTheTeacherSpeaks() {
        List<Stretch> still = List.of(seconds(5, 50));

        assertThat(objections(minute(List.of(), List.of(), still, List.of()))).isEmpty();
        assertThat(objections(minute(List.of(), List.of(seconds(10, 16)), still, List.of())))
                .containsExactly("picture-freeze WARN 6 s");
        assertThat(objections(minute(List.of(), List.of(seconds(10, 41)), still, List.of())))
                .containsExactly("picture-freeze FAIL 31 s", "sound-silence FAIL 31 s");
    }

    @Test
    void aSheetThatBlocksSoonerThanItWarnsBlocks() {
        QcMeasured measured = minute(List.of(seconds(20, 22)), List.of(), List.of(), List.of());
        List<QcFinding> findings = QcRules.judge(
                Sheets.facts(Frames.ofMinutes(1), 2),
                measured,
                Optional.of(ON_TARGET),
                Optional.empty(),
                Sheets.houseWith(Limit.BLACK_WARNS, 100));

        assertThat(objections(findings)).containsExactly("picture-black FAIL 2 s");
    }

    @Test
    void flashesBlock() {
        assertThat(objections(minute(List.of(), List.of(), List.of(), List.of(seconds(3, 4)))))
                .containsExactly("picture-flashes FAIL 1 s");
    }

    @Test
    void theFinishedSoundKeepsToItsLevelWithinHalfAUnitAndItsPeakBelowMinusOne() {
        QcMeasured good = minute(List.of(), List.of(), List.of(), List.of());

        assertThat(objections(judge(good, new Loudness.Measured(-225, -10)))).isEmpty();
        assertThat(objections(judge(good, new Loudness.Measured(-224, -9))))
                .containsExactly("sound-level FAIL -22.4 LUFS", "sound-peak FAIL -0.9 dBTP");
        assertThat(objections(judge(good, new Loudness.Unmeasured()))).containsExactly("sound-level FAIL ");
    }

    @Test
    void channelsThatCancelEachOtherBlock() {
        QcMeasured good = minute(List.of(), List.of(), List.of(), List.of());
        var cancelled = new QcMeasured(good.seen(), List.of(), List.of(), 50, -51, 0, 0, 0, 0, List.of());

        assertThat(objections(cancelled)).containsExactly("sound-phase FAIL -0.51");
    }

    @Test
    void whatPeopleShouldKnowWarns() {
        QcMeasured good = minute(List.of(), List.of(), List.of(), List.of());
        var odd = new QcMeasured(
                good.seen(),
                List.of(),
                List.of(),
                151,
                90,
                11,
                201,
                51,
                250,
                List.of(new LoudnessPoint(Frames.ofSeconds(5), -150, -179)));

        assertThat(objections(odd))
                .containsExactly(
                        "picture-range WARN 1.1 %",
                        "picture-fields WARN 5.1 %",
                        "picture-bars WARN 25.0 %",
                        "sound-clipped WARN 20.1",
                        "sound-loud-range WARN 15.1 LU",
                        "sound-short-term WARN -17.9 LUFS");
    }

    @Test
    void masterRulesSpeakForTheirChecks() {
        Frames minute = Frames.ofMinutes(1);
        var early =
                new Measurement(minute, Frames.ofSeconds(40), ON_TARGET, List.of(), List.of(), List.of(2), List.of());
        var torn = new Measurement(minute, minute, ON_TARGET, List.of(), List.of(), List.of(), List.of("bad NAL"));

        assertThat(objections(with(early))).containsExactly("sound-length FAIL 0:00:40:00", "sound-dead-channel FAIL ");
        assertThat(objections(with(torn))).containsExactly("readable FAIL bad NAL");
    }
}
