package kz.telesabaq.curriculum.sheet;

import static kz.telesabaq.curriculum.sheet.Book.aBook;
import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.curriculum.build.PlanChoices;
import kz.telesabaq.testing.Golden;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentedWorkbookTest {
    private static final List<Locale> KAZAKH = List.of(Locale.of("kk"));
    private static final List<Locale> ALL = List.of(Locale.of("kk"), Locale.of("ru"), Locale.of("en"));

    @TempDir
    Path tmp = Path.of("");

    private Path year = Path.of("");

    @BeforeEach
    void aYear() {
        year = aSchoolYear().in(tmp);
    }

    private static Book aFaultyBook() {
        return aBook().sheet("KK-05-MATH")
                .row("5-сынып, Математика")
                .row("№", "Тоқсан", "Тақырып", "Минут", "Ескерту")
                .row(1, 1, "Натурал сандар", 12, "=1+1")
                .row(2, 9, "Жай бөлшекtер", "ұзақ", "түсініктеме")
                .row("x", 1, "Бiлiм", 12);
    }

    private byte[] commented(GivenFile file, List<Locale> readers) {
        var look = PlanImport.look(year, List.of(file), PlanChoices.none());
        return CommentedWorkbook.of(file, look.findings(), readers).orElseThrow();
    }

    @Test
    void theFindingsComeBackInTheirCells() throws IOException {
        Golden.matches(
                "sheets/commented-kk.txt", Extract.of(commented(aFaultyBook().named("ktp.xlsx"), KAZAKH)));
        Golden.matches(
                "sheets/commented-all.txt", Extract.of(commented(aFaultyBook().named("ktp.xlsx"), ALL)));
    }

    @Test
    void aCsvFileComesBackAsAWorkbook() throws IOException {
        byte[] csv = "№;Тоқсан;Тақырып\n1;7;'=SUM(A1)\n".getBytes(StandardCharsets.UTF_8);
        Golden.matches("sheets/commented-csv.txt", Extract.of(commented(new GivenFile("kk-05-math.csv", csv), KAZAKH)));
    }

    @Test
    void handedInAgainTheCommentsAreReplacedNotPiledUp() {
        byte[] once = commented(aFaultyBook().named("ktp.xlsx"), KAZAKH);
        byte[] twice = commented(new GivenFile("ktp.xlsx", once), KAZAKH);
        assertThat(Extract.of(twice)).isEqualTo(Extract.of(once));
        assertThat(PlanImport.look(year, List.of(new GivenFile("ktp.xlsx", once)), PlanChoices.none())
                        .findings())
                .isEqualTo(PlanImport.look(year, List.of(aFaultyBook().named("ktp.xlsx")), PlanChoices.none())
                        .findings());
    }

    @Test
    void aCorrectedCellLosesItsComment() throws IOException {
        byte[] once = commented(aFaultyBook().named("ktp.xlsx"), KAZAKH);
        byte[] sound = CommentedWorkbook.of(new GivenFile("ktp.xlsx", once), List.of(), KAZAKH)
                .orElseThrow();
        assertThat(Extract.of(once)).contains("comment B4");
        assertThat(Extract.of(sound)).doesNotContain("comment");
    }

    @Test
    void whatSomebodyElseRemarkedStays() {
        var book = aFaultyBook();
        book.with(sheet -> {
            var remark = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 2, 1, 5, 6));
            remark.setAuthor("Айгүл");
            remark.setString(new XSSFRichTextString("Қарап шығыңыз"));
            remark.setAddress(3, 1);
        });
        byte[] once = commented(book.named("ktp.xlsx"), KAZAKH);
        assertThat(Extract.of(once)).contains("comment B4 by Айгүл | Қарап шығыңыз⏎— Telesabaq —⏎ТОҚТАТАДЫ");
        byte[] cleared = CommentedWorkbook.of(new GivenFile("ktp.xlsx", once), List.of(), KAZAKH)
                .orElseThrow();
        assertThat(Extract.of(cleared)).contains("comment B4 by Айгүл | Қарап шығыңыз\n");
    }

    @Test
    void everythingElseStaysAsItWas() {
        GivenFile file = aFaultyBook().named("ktp.xlsx");
        assertThat(Extract.of(commented(file, KAZAKH)).lines().filter(line -> !line.startsWith("comment")))
                .containsExactlyElementsOf(Extract.of(file.bytes()).lines().toList());
    }

    @Test
    void theSameFindingsMakeTheSameBytes() {
        GivenFile file = aFaultyBook().named("ktp.xlsx");
        assertThat(commented(file, ALL)).isEqualTo(commented(file, ALL));
    }

    @Test
    void whatCannotBeOpenedCannotBeCommented() {
        assertThat(CommentedWorkbook.of(new GivenFile("a.xlsx", new byte[] {1, 0, 2}), List.of(), KAZAKH))
                .isEmpty();
    }
}
