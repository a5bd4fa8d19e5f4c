package kz.telesabaq.curriculum.sheet;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.curriculum.build.PlanChanges;
import kz.telesabaq.curriculum.build.PlanChoices;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    private static final Locale KAZAKH = Locale.of("kk");

    @TempDir
    Path tmp = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+7 есе",
                "-5 саны",
                "@SUM(A1)",
                "\tтабуляция",
                "\rжол",
                "'=A1",
                "''+1",
                "＝1"
            })
    void whatASpreadsheetWouldComputeIsGuardedAndComesBack(String text) {
        assertThat(FormulaGuard.given(text)).startsWith("'").isNotEqualTo(text);
        assertThat(FormulaGuard.taken(FormulaGuard.given(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Пайыз", "a=b", "'тырнақша'", "5-сабақ", "x + y", "'"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(FormulaGuard.given(text)).isEqualTo(text);
        assertThat(FormulaGuard.taken(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 есе", "-5 саны", "@пошта", "'=апостроф", "'жай апостроф"})
    void aPlanWithSuchATopicComesBackUnchanged(String topic) throws IOException {
        Path year =
                aSchoolYear().replacing("ktp/kk-05-math.csv", "Пайыз", topic).in(tmp);
        List<ExportedPlan> plans = ExportedPlan.all(year);
        byte[] book = PlanWorkbook.of(plans, KAZAKH);
        byte[] csv = PlanCsv.of(plans.getFirst(), KAZAKH);
        for (GivenFile file : List.of(new GivenFile("plan.xlsx", book), new GivenFile("plan.csv", csv))) {
            var back = PlanImport.look(year, List.of(file), PlanChoices.none());
            assertThat(back.changes()).as(file.name()).isNotEmpty().allMatch(PlanChanges::isNothing);
        }
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            var cell = opened.getSheetAt(0).getRow(6).getCell(2);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(topic);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(FormulaGuard.isDangerous(topic));
        }
    }

    @Test
    void noCellOfAnExportedCsvBeginsLikeAFormula() {
        Path year = aSchoolYear()
                .replacing("ktp/kk-05-math.csv", "Пайыз", "=cmd|' /C calc'!A0")
                .in(tmp);
        String csv = new String(PlanCsv.of(ExportedPlan.all(year).getFirst(), KAZAKH), StandardCharsets.UTF_8);
        assertThat(csv).contains("'=cmd").doesNotContain(";=cmd").doesNotContain("\"=cmd");
    }
}
