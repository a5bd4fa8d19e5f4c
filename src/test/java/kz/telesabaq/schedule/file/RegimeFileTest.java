package kz.telesabaq.schedule.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regimes as people write them. */
class RegimeFileTest {
    private static final String HEAD = "kind,name_kk,name_ru,name_en,new_lessons,days,from,until,grades,shows\n";
    private static final String FROST = HEAD + """
            regime,Аяз,Мороз,Frost,keep,,,,,
            hours,,,,,,08:00,20:00,9-11,
            row,,,,,monday-friday;sunday,09:00,12:00,1;3-5,latest
            """;

    @Test
    void theFourShippedRegimesAreRead() {
        var regimes = RegimeFile.readAll(Path.of("schedules/regimes")).orElseThrow();

        assertThat(regimes)
                .extracting(regime -> regime.name() + " " + regime.newLessons() + " "
                        + regime.title().en())
                .containsExactly(
                        "frost KEEP Frost day",
                        "holiday-school NONE Holiday school",
                        "normal KEEP Normal",
                        "quarantine HOLD Quarantine");
        assertThat(regimes.get(2).rows()).isEmpty();
    }

    @Test
    void aRegimeHasItsNameFromItsFileAndItsRowsInOrder() {
        var frost = read("frost.csv", FROST).orElseThrow();

        assertThat(frost.name()).isEqualTo("frost");
        assertThat(frost.longerHours())
                .singleElement()
                .satisfies(longer ->
                        assertThat(longer.hours()).isEqualTo(new DayWindow(LocalTime.of(8, 0), LocalTime.of(20, 0))));
        var row = frost.rows().getFirst();
        assertThat(row.days()).hasSize(6).contains(DayOfWeek.SUNDAY).doesNotContain(DayOfWeek.SATURDAY);
        assertThat(row.grades()).extracting(Grade::number).containsExactly(1, 3, 4, 5);
        assertThat(row.shows()).isEqualTo(Regime.Shows.LATEST);
        assertThat(frost.rowsOn(DayOfWeek.MONDAY, new Grade(2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keep | kept | schedule.regime-cell frost.csv:2:new_lessons",
                "Frost | '' | schedule.regime-cell frost.csv:2:name_en",
                "08:00 | 8 | schedule.regime-cell frost.csv:3:from",
                "08:00 | 20:00 | schedule.regime-cell frost.csv:3:until",
                "9-11 | 9-12 | schedule.regime-cell frost.csv:3:grades",
                "9-11 | 11-9 | schedule.regime-cell frost.csv:3:grades",
                "9-11 | ; | schedule.regime-cell frost.csv:3:grades",
                "monday-friday | friday-monday | schedule.regime-cell frost.csv:4:days",
                "monday-friday | montag | schedule.regime-cell frost.csv:4:days",
                "latest | newest | schedule.regime-cell frost.csv:4:shows",
                "row, | rows, | schedule.regime-cell frost.csv:4:kind",
                "latest | latest,x | schedule.regime-ragged-row frost.csv:4",
                "hours,, | regime,, | schedule.regime-named-twice frost.csv:3:kind",
                "shows | show | schedule.regime-column frost.csv:1:shows",
                "Frost | '\"Frost' | schedule.regime-broken-quotes frost.csv",
            })
    void oneSpoiltWordIsOneFinding(String text, String by, String expected) {
        assertThat(found(read("frost.csv", FROST.replaceFirst(Pattern.quote(text), by))))
                .containsExactly(expected);
    }

    @Test
    void whatIsNoRegimeIsRefusedInWords() {
        assertThat(found(read("frost.csv", ""))).containsExactly("schedule.regime-without-name frost.csv");
        assertThat(found(read("frost.csv", HEAD))).containsExactly("schedule.regime-without-name frost.csv");
        assertThat(found(read("Аяз.csv", FROST))).containsExactly("schedule.regime-file-name Аяз.csv");
        assertThat(found(RegimeFile.read("frost.csv", new byte[] {(byte) 0xFF})))
                .containsExactly("schedule.regime-not-utf-8 frost.csv");
        assertThat(found(RegimeFile.readAll(Path.of("nowhere")))).containsExactly("schedule.regimes-missing nowhere");
    }

    private static Reading<Regime> read(String name, String text) {
        return RegimeFile.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> found(Reading<?> reading) {
        return reading.findings().stream()
                .filter(Finding::isBlocking)
                .map(finding -> finding.rule() + " " + finding.place())
                .toList();
    }
}
