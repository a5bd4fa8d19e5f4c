package kz.telesabaq.asrun.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.HouseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsRunFileTest {
    private static final String HEADER = "channel,day,start,length,clip,engine,reported\n";
    private static final String GOOD =
            "balapan,2026-11-23,09:00:00:00,00:09:58:12,TK005001,embedded,2026-11-23T04:10:00Z\n";
    private static final AsRunContext CONTEXT = new AsRunContext(
            HouseClock.ALMATY, Set.of(new HouseNumber("TK005001")), Instant.parse("2026-11-24T00:00:00Z"));

    @Test
    void aGoodRowIsReadToTheFrame() {
        assertThat(read(HEADER + GOOD).orElseThrow()).singleElement().satisfies(record -> {
            assertThat(HouseClock.ALMATY.label(record.start())).isEqualTo("09:00:00:00");
            assertThat(record.length().count()).isEqualTo((9 * 60 + 58) * 25 + 12);
        });
    }

    @Test
    void whatIsWrittenIsReadBack() {
        String text = HEADER + GOOD
                + "balapan,2026-11-23,25:30:00:24,00:00:10:00,TK005001,\"Forward, T\",2026-11-23T20:31:00Z\n";
        assertThat(AsRunCsv.write(read(text).orElseThrow(), HouseClock.ALMATY)).isEqualTo(text);
    }

    @Test
    void columnsMayComeInAnyOrderAfterAByteOrderMark() {
        assertThat(read("\uFEFFreported,note,engine,clip,length,start,day,channel\n"
                                + "2026-11-23T04:10:00Z,x,embedded,TK005001,00:09:58:12,09:00:00:00,2026-11-23,balapan\n")
                        .orElseThrow())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00:00:00, 09:00:00:25, start, asrun.illegible",
        "09:00:00:00, 9.00, start, asrun.illegible",
        "09:00:00:00, 05:59:59:24, start, asrun.illegible",
        "09:00:00:00, 09:60:00:00, start, asrun.illegible",
        "00:09:58:12, 00:00:00:00, length, asrun.illegible",
        "00:09:58:12, -1, length, asrun.illegible",
        "TK005001, TK5001, clip, asrun.illegible",
        "2026-11-23, 2026-02-30, day, asrun.illegible",
        "2026-11-23, 2027-11-23, start, asrun.in-the-future",
        "balapan, БАЛАПАН, channel, asrun.illegible",
        "2026-11-23T04:10:00Z, yesterday, reported, asrun.illegible",
        "embedded, '', engine, asrun.illegible"
    })
    void aBadCellIsNamedByRowAndColumn(String good, String bad, String column, String rule) {
        assertThat(read(HEADER + GOOD + GOOD.replaceFirst(good, bad)).findings())
                .anySatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(finding.place().toString()).isEqualTo("asrun.csv:3:" + column);
                    assertThat(finding.isBlocking()).isTrue();
                });
    }

    @Test
    void allMistakesComeAtOnce() {
        assertThat(read(HEADER + GOOD.replace("09:00:00:00", "09:00:00:25").replace("TK005001", "x") + "balapan\n")
                        .findings())
                .extracting(finding -> finding.place().toString())
                .containsExactly("asrun.csv:2:clip", "asrun.csv:2:start", "asrun.csv:3");
    }

    @Test
    void twoClipsAtOneTimeCannotBothBeTrue() {
        assertThat(read(HEADER
                                + GOOD
                                + GOOD.replace("09:00:00:00", "09:05:00:00").replace("TK005001", "TK005002"))
                        .findings())
                .filteredOn(finding -> finding.isBlocking())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("asrun.overlap"));
    }

    @Test
    void aRowWrittenTwiceCountsOnce() {
        Reading<List<AsRunRecord>> reading = read(HEADER + GOOD + GOOD);
        assertThat(reading.orElseThrow()).hasSize(1);
        assertThat(reading.findings()).extracting(finding -> finding.rule()).containsExactly("asrun.twice");
    }

    @Test
    void aClipThatIsNotOnTheListIsReadAndSaid() {
        Reading<List<AsRunRecord>> reading = read(HEADER + GOOD.replace("TK005001", "TK009999"));
        assertThat(reading.orElseThrow()).hasSize(1);
        assertThat(reading.findings()).extracting(finding -> finding.rule()).containsExactly("asrun.unknown-clip");
    }

    @Test
    void aFileThatIsNoAsRunIsRefusedWithAReason() {
        assertThat(rules("")).containsExactly("asrun.empty");
        assertThat(rules("channel;day;start\n")).hasSize(7).containsOnly("asrun.missing-column");
        assertThat(rules(HEADER.replace("clip,", ""))).containsExactly("asrun.missing-column");
        assertThat(rules(HEADER + "\"balapan,2026")).containsExactly("asrun.quotes");
        assertThat(AsRunFile.read("asrun.csv", "канал".getBytes(Charset.forName("windows-1251")), CONTEXT)
                        .findings())
                .extracting(finding -> finding.rule())
                .containsExactly("asrun.encoding");
        assertThat(read(HEADER).orElseThrow()).isEmpty();
    }

    private static List<String> rules(String text) {
        return read(text).findings().stream().map(finding -> finding.rule()).toList();
    }

    private static Reading<List<AsRunRecord>> read(String text) {
        return AsRunFile.read("asrun.csv", text.getBytes(StandardCharsets.UTF_8), CONTEXT);
    }
}
