package kz.telesabaq.curriculum.sheet;

import static kz.telesabaq.curriculum.sheet.Book.found;
import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.curriculum.build.PlanChoices;
import kz.telesabaq.testing.Golden;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTemplateTest {
    @TempDir
    Path tmp = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theFormExplainsItself(String language) throws IOException {
        byte[] form = PlanTemplate.form(Locale.of(language));
        Golden.matches("sheets/template-" + language + ".txt", Extract.of(form));
        assertThat(form).isEqualTo(PlanTemplate.form(Locale.of(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void filledInItIsReadAndItsExampleIsNot(String language) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(PlanTemplate.form(Locale.of(language))))) {
            var sheet = book.getSheetAt(0);
            sheet.getRow(0).getCell(2).setCellValue("RU-05-MATH");
            sheet.getRow(3).getCell(0).setCellValue(1);
            sheet.getRow(3).getCell(1).setCellValue(1);
            sheet.getRow(3).getCell(2).setCellValue("Сандар");
            sheet.getRow(3).getCell(3).setCellValue("Числа");
            book.write(out);
        }
        var look = PlanImport.look(
                aSchoolYear().in(tmp), List.of(new GivenFile("template.xlsx", out.toByteArray())), PlanChoices.none());
        assertThat(look.files()).containsOnlyKeys("ktp/ru-05-math.csv");
        assertThat(look.changes().getFirst().changed()).isEqualTo(1);
    }

    @Test
    void anEmptyFormIsNotAPlan() {
        var look = PlanImport.look(
                aSchoolYear().in(tmp),
                List.of(new GivenFile("kk-05-math.xlsx", PlanTemplate.form(Locale.of("kk")))),
                PlanChoices.none());
        assertThat(found(look)).contains("BLOCKS no-lessons kk-05-math.xlsx!КТЖ:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theExampleCouldBeHandedIn(String language) {
        var look = PlanImport.look(
                aSchoolYear().in(tmp),
                List.of(new GivenFile("example.xlsx", PlanTemplate.example(Locale.of(language)))),
                PlanChoices.none());
        assertThat(look.isAcceptable()).isTrue();
        assertThat(look.files()).containsOnlyKeys("ktp/kk-05-math.csv");
    }
}
