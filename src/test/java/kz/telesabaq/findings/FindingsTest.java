package kz.telesabaq.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Locale KAZAKH = Locale.of("kk", "KZ");
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Place CELL = Place.cell("courses.csv", 7, "grade");
    private static final Wording SENTENCE = Wording.of("Қате.", "Ошибка.", "A mistake.");
    private static final Wording REMEDY = Wording.of("Түзетіңіз.", "Исправьте.", "Correct it.");
    private static final Finding BLOCK = Finding.blocks("curriculum.unknown-grade", CELL, SENTENCE, REMEDY);
    private static final Finding WARNING = Finding.warns("curriculum.topic-twice", CELL, SENTENCE, REMEDY);
    private static final Finding NOTE = Finding.notes("curriculum.stray-file", CELL, SENTENCE, REMEDY);

    @Test
    void aWordingNeedsAllThreeLanguages() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wording.of("", "да", "yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> Wording.of("иә", " ", "yes"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of("иә", "да", "\t"))
                .withMessageContaining("kk \"иә\"");
    }

    @Test
    void everybodyReadsTheirOwnLanguageAndStrangersEnglish() {
        assertThat(SENTENCE.in(KAZAKH)).isEqualTo("Қате.");
        assertThat(SENTENCE.in(RUSSIAN)).isEqualTo("Ошибка.");
        assertThat(SENTENCE.in(Locale.ENGLISH)).isEqualTo("A mistake.");
        assertThat(SENTENCE.in(Locale.JAPANESE)).isEqualTo("A mistake.");
        assertThat(Wording.same("KK-05-MATH-001").in(KAZAKH)).isEqualTo("KK-05-MATH-001");
    }

    @Test
    void aWordingInsideASentenceIsFilledInTheLanguageOfTheSentence() {
        var subject = Wording.of("Тарих", "История", "History");
        var sentence = Wording.of("«%s»: %d сабақ", "«%s»: уроков – %d", "\"%s\": %d lessons")
                .with(subject, 34);
        assertThat(sentence)
                .isEqualTo(Wording.of("«Тарих»: 34 сабақ", "«История»: уроков – 34", "\"History\": 34 lessons"));
    }

    @Test
    void aPercentSignInAValueIsNotAPlace() {
        assertThat(Wording.same("%s").with("100 %d %s").en()).isEqualTo("100 %d %s");
    }

    @Test
    void digitsAreTheSameWhereverTheServerStands() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Wording.same("%d").with(2026).kk()).isEqualTo("2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPlaceLeavesOutWhatIsNotKnown() {
        assertThat(CELL).hasToString("courses.csv:7:grade");
        assertThat(Place.row("courses.csv", 7)).hasToString("courses.csv:7");
        assertThat(Place.file("courses.csv")).hasToString("courses.csv");
    }

    @Test
    void rowsCountFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Place.row("courses.csv", -1));
    }

    @Test
    void placesSortByFileThenRowThenColumn() {
        var inOrder = List.of(
                Place.file("a"),
                Place.row("a", 2),
                Place.cell("a", 2, "x"),
                Place.cell("a", 2, "y"),
                Place.row("a", 10),
                Place.file("b"));
        var shuffled = new ArrayList<>(inOrder).reversed();
        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void oneLineSaysWhereWhatAndWhatNow() {
        assertThat(BLOCK.line(KAZAKH)).isEqualTo("courses.csv:7:grade: Қате. Түзетіңіз.");
        assertThat(BLOCK.line(Locale.ENGLISH)).isEqualTo("courses.csv:7:grade: A mistake. Correct it.");
    }

    @Test
    void onlyABlockBlocks() {
        assertThat(Stream.of(BLOCK, WARNING, NOTE).filter(Finding::isBlocking)).containsExactly(BLOCK);
        assertThat(Finding.anyBlocking(List.of(WARNING, NOTE))).isFalse();
        assertThat(Finding.anyBlocking(List.of(NOTE, BLOCK))).isTrue();
        assertThat(Finding.anyBlocking(List.of())).isFalse();
    }

    @Test
    void anAcceptedReadingMayWarnButNotBlock() {
        Reading<String> reading = Reading.accepted("year", List.of(WARNING, NOTE));
        assertThat(reading.isAccepted()).isTrue();
        assertThat(reading.orElseThrow()).isEqualTo("year");
        assertThat(reading.findings()).containsExactly(WARNING, NOTE);
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.accepted("year", List.of(BLOCK)));
    }

    @Test
    void aReadingIsRefusedOnlyForABlock() {
        Reading<String> reading = Reading.refused(List.of(NOTE, BLOCK));
        assertThat(reading.isAccepted()).isFalse();
        assertThat(reading.findings()).containsExactly(NOTE, BLOCK);
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.refused(List.of(WARNING)));
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.refused(List.of()));
        assertThatIllegalStateException().isThrownBy(reading::orElseThrow).withMessageContaining("unknown-grade");
    }

    @Test
    void whatIsMadeFromAReadingKeepsItsFindings() {
        Reading<Integer> length = Reading.accepted("year", List.of(NOTE)).map(String::length);
        assertThat(length).isEqualTo(Reading.accepted(4, List.of(NOTE)));
        Reading<Integer> refused = Reading.<String>refused(BLOCK).map(String::length);
        assertThat(refused).isEqualTo(Reading.refused(BLOCK));
    }

    @Test
    void theFindingsOfAReadingAreItsOwnCopy() {
        var findings = new ArrayList<>(List.of(NOTE));
        Reading<String> reading = Reading.accepted("year", findings);
        findings.clear();
        assertThat(reading.findings()).containsExactly(NOTE);
    }
}
