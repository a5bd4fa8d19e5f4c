package kz.telesabaq.playout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RundownJsonReaderTest {
    private static final MediaPaths PATHS = MediaPaths.below(Path.of("/srv"));
    private static final String GOOD =
            new String(PlayoutFormat.JSON.write(AnHour.rundown(), PATHS), StandardCharsets.UTF_8);

    @Test
    void whatWasWrittenIsReadAsTheSame() {
        assertThat(read(GOOD).orElseThrow()).isEqualTo(AnHour.rundown());
    }

    @Test
    void aClipThatCouldNotBeMeasuredIsReadAsSuch() {
        Clip slate = Fixtures.aStock(AnHour.CHANNEL.language()).slate();
        var silent = new Clip(
                slate.number(),
                slate.content(),
                slate.title(),
                Frames.ofSeconds(40),
                slate.fingerprint(),
                new Loudness.Unmeasured(),
                List.of());
        Rundown rundown = Relabelled.slates(AnHour.rundown(), silent);

        assertThat(RundownJsonReader.read("x", PlayoutFormat.JSON.write(rundown, PATHS))
                        .orElseThrow())
                .isEqualTo(rundown);
    }

    @Test
    void fieldsNobodyKnowsArePassedOver() {
        assertThat(read(GOOD.replaceFirst("\"day\"", "\"weather\" : \"snow\",\n  \"day\""))
                        .orElseThrow())
                .isEqualTo(AnHour.rundown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"telesabaq-rundown\"",
                "<mlt/>",
                "{\"format\":1}",
                "{\"format\":\"telesabaq-rundown\",\"version\":2}",
                "{\"format\":\"telesabaq-rundown\",\"version\":1}",
                "{\"a\":1,\"a\":2}",
                "\u0000\u0001",
                "{\"format\": NaN}"
            })
    void whatIsNotAListOfOursIsRefusedWithASentence(String text) {
        Reading<Rundown> reading = read(text);

        assertThat(reading.isAccepted()).isFalse();
        assertThat(reading.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.sentence().kk()).isNotBlank());
    }

    @Test
    void aBombOfBracketsIsRefused() {
        assertThat(read("[".repeat(100_000)).findings()).hasSize(1);
        assertThat(read("{\"a\":".repeat(100_000)).findings()).hasSize(1);
    }

    @Test
    void aFileFarTooBigIsNotEvenLookedAt() {
        byte[] bytes = new byte[17 * 1024 * 1024];

        assertThat(RundownJsonReader.read("big.json", bytes)
                        .findings()
                        .getFirst()
                        .line(Locale.ENGLISH))
                .startsWith("big.json: The file is too big: 17825792 bytes");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = GOOD.getBytes(Charset.forName("UTF-16"));

        assertThat(RundownJsonReader.read("x", new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'})
                        .isAccepted())
                .isFalse();
        assertThat(RundownJsonReader.read("x", bytes).findings()).allMatch(Finding::isBlocking);
    }

    @Test
    void aTruncatedListIsRefusedWhereverItEnds() {
        for (int length = 0; length < GOOD.length() - 2; length += 997) {
            assertThat(read(GOOD.substring(0, length)).isAccepted())
                    .as("cut at %d", length)
                    .isFalse();
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "\"frames\" : 21007,\n      \"houseNumber\"",
                        "\"frames\" : 21006,\n      \"houseNumber\"",
                        "The entry should begin at 2026-11-23T09:29:00.240+05:00, but 2026-11-23T09:29:00.280+05:00 is written."),
                Arguments.of(
                        "\"frames\" : 19500,\n      \"houseNumber\"",
                        "\"frames\" : 19501,\n      \"houseNumber\"",
                        "Such a value cannot be: an entry of 0:13:00:01 plays more than its clip TK005001 has: 0:13:00:00"),
                Arguments.of(
                        "\"frames\" : 19500,\n      \"houseNumber\"",
                        "\"frames\" : 0,\n      \"houseNumber\"",
                        "The field \"frames\" must be a whole number from 1 to 4320000."),
                Arguments.of(
                        "\"frames\" : 19500,\n      \"houseNumber\"",
                        "\"frames\" : 1.5,\n      \"houseNumber\"",
                        "The field \"frames\" must be a whole number from 1 to 4320000."),
                Arguments.of(
                        "\"frames\" : 19500,\n      \"houseNumber\"",
                        "\"houseNumber\"",
                        "The field \"frames\" is missing."),
                Arguments.of(
                        "\"houseNumber\" : \"TK005002\"",
                        "\"houseNumber\" : \"TK009999\"",
                        "Clip TK009999 is not among \"clips\"."),
                Arguments.of(
                        "\"slot\" : \"09:15:00:00\"",
                        "\"slot\" : \"09:16:00:00\"",
                        "Slot 09:16:00:00 is not among \"slots\"."),
                Arguments.of("\"kind\" : \"programme\"", "\"kind\" : \"advert\"", "There is no such kind: \"advert\"."),
                Arguments.of(
                        "\"zone\" : \"Asia/Almaty\"",
                        "\"zone\" : \"Asia/Atlantis\"",
                        "Such a value cannot be: Unknown time-zone ID: Asia/Atlantis"),
                Arguments.of(
                        "\"until\" : \"10:00\"",
                        "\"until\" : \"25:00\"",
                        "Such a value cannot be: Text '25:00' could not be parsed: Invalid value for HourOfDay (valid values 0 - 23): 25"),
                Arguments.of(
                        "\"until\" : \"10:00\"",
                        "\"until\" : \"10:15\"",
                        "Such a value cannot be: the rundown ends at 10:00:00:00, the window at 10:15:00:00"),
                Arguments.of(
                        "\"revision\" : 1",
                        "\"revision\" : 0",
                        "The field \"revision\" must be a whole number from 1 to 2147483647."),
                Arguments.of(
                        "\"quarter\" : 2",
                        "\"quarter\" : 5",
                        "The field \"quarter\" must be a whole number from 1 to 4."),
                Arguments.of(
                        "\"role\" : \"premiere\"",
                        "\"role\" : \"encore\"",
                        "Such a value cannot be: a slot is a premiere or a repeat, not \"encore\""),
                Arguments.of(
                        "\"entries\" : [", "\"entries\" : 7, \"x\" : [", "The field \"entries\" must be an array."),
                Arguments.of("\"objectives\" : [", "\"objectives\" : [ 7,", "The field \"objectives\" must be text."),
                Arguments.of(
                        "\"language\" : \"kk\"",
                        "\"language\" : \"und\"",
                        "Such a value cannot be: not a language tag such as kk or ru: \"und\""));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void everyMistakeIsNamedAtItsLine(String right, String wrong, String sentence) {
        assertThat(GOOD).contains(right);

        List<Finding> findings = read(GOOD.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)))
                .findings();

        assertThat(findings).extracting(finding -> finding.sentence().en()).contains(sentence);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.place().file()).isEqualTo("list.json"));
    }

    @Test
    void theLineIsTheOneAnEditorShows() {
        String[] lines = GOOD.split("\n", -1);
        int row = 0;
        while (!lines[row].contains("\"rasterMinutes\"")) {
            row++;
        }
        Finding finding = read(GOOD.replace("\"rasterMinutes\" : 15", "\"rasterMinutes\" : \"15\""))
                .findings()
                .getFirst();

        assertThat(finding.place().toString()).isEqualTo("list.json:" + (row + 1) + ":/channel/rasterMinutes");
    }

    @Test
    void allMistakesComeAtOnce() {
        String many = GOOD.replace("\"kind\" : \"slate\"", "\"kind\" : \"black\"")
                .replace("\"quarter\" : 2", "\"quarter\" : 9");

        assertThat(read(many).findings()).hasSizeGreaterThan(20);
    }

    private static Reading<Rundown> read(String text) {
        return RundownJsonReader.read("list.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
