package kz.telesabaq.command;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code curriculum import}, {@code export} and {@code template}. */
class CurriculumPapersCommandTest {
    @TempDir
    Path tmp = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path year = Path.of("");

    @BeforeEach
    void aYear() {
        year = aSchoolYear().in(tmp);
    }

    @Test
    void anExportedWorkbookComesBackUnchanged() throws IOException {
        String before = plan();
        Path book = tmp.resolve("all.xlsx");
        assertThat(run("export", year, "--all", "--out", book, "--lang", "kk")).isEqualTo(ExitCode.FINE);
        assertThat(run("import", year, book)).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains("Жазылды: " + book + ". Курстар: 2, сабақтар: 8.")
                .contains(
                        "Taken over. Plan files that change: 0; lessons new: 0, changed: 0, removed: 0, unchanged: 8;");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aFolderGetsAWorkbookACourseAndACsvFileOne() {
        Path folder = tmp.resolve("books");
        Path csv = tmp.resolve("one.csv");
        assertThat(run("export", year, "--all", "--out", folder)).isEqualTo(ExitCode.FINE);
        assertThat(run("export", year, "--course", "kk-05-math", "--out", csv)).isEqualTo(ExitCode.FINE);
        assertThat(folder).isDirectoryContaining("glob:**/ru-05-math.xlsx");
        assertThat(run("import", year, folder.resolve("ru-05-math.xlsx"), csv)).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("unchanged: 8");
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndWritesNothing() throws IOException {
        String before = plan();
        Path csv = csv("№;Тоқсан;Тақырып\n1;1;Натурал сандар\n2;2;Жай бөлшектер\n3;2;Ондық\n4;3;Пайыз\n5;4;Қайталау\n");
        assertThat(run("import", year, csv, "--dry-run")).isEqualTo(ExitCode.FINE);
        assertThat(plan()).isEqualTo(before);
        assertThat(out.toString())
                .contains("kk-05-math.csv → KK-05-MATH: № → No. · Тоқсан → Quarter · Тақырып → Topic (Kazakh)")
                .contains("~ KK-05-MATH-002 Quarter: «1» → «2»")
                .contains("~ KK-05-MATH-003 Topic (Kazakh): «Ондық бөлшектер» → «Ондық»")
                .contains("+ KK-05-MATH-005 Қайталау")
                .contains(
                        "Only looked at. Plan files that change: 1; lessons new: 1, changed: 2, removed: 0, unchanged: 2;");
    }

    @Test
    void takenOverPlansAreInTheFolderAndTheYearIsStillSound() throws IOException {
        Path csv = csv("№;Тоқсан;Тақырып\n1;1;Натурал сандар\n2;2;Жай бөлшектер\n");
        assertThat(run("import", year, csv)).isEqualTo(ExitCode.FINE);
        assertThat(plan()).isEqualTo("""
                number,quarter,topic_kk,topic_ru,objectives,minutes,counterpart
                1,1,Натурал сандар,Натуральные числа,5.1.1.1;5.1.1.2,12,M-1
                2,2,Жай бөлшектер,Обыкновенные дроби,5.1.1.3;5.1.1.4,,M-2
                """);
        assertThat(run("check", year)).isEqualTo(ExitCode.FINE);
        try (var entries = Files.list(year.resolve("ktp"))) {
            assertThat(entries).hasSize(2);
        }
    }

    @Test
    void somethingThatBlocksKeepsEverythingOutAndComesBackInTheCells() throws IOException {
        String before = plan();
        Path csv = csv("№;Тоқсан;Тақырып\n1;7;Натурал сандар\n");
        Path back = tmp.resolve("back.xlsx");
        assertThat(run("import", year, csv, "--commented", back, "--lang", "ru"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains("БЛОКИРУЕТ kk-05-math.csv:2:B2: Четверти «7» нет.")
                .contains("Не принято, ничего не записано.");
        assertThat(plan()).isEqualTo(before);
        assertThat(back).isNotEmptyFile();
    }

    @Test
    void whatOnlyTheYearKnowsIsSaidInTheSameRoundAsWhatTheSheetGetsWrong() throws IOException {
        var plan = Files.writeString(tmp.resolve("kk-05-math.csv"), """
                number,quarter,topic_kk,topic_ru,objectives,minutes,counterpart
                1,9,Сан,Число,5.1.1.1,12,MATH-05-001
                2,1,Бөлшек,Дробь,5.1.1.2,99,NOPE-1
                2,1,Ондық,Десятичная,5.1.1.3,abc,
                """);
        var nothing = Files.writeString(tmp.resolve("nothing.csv"), "foo;bar\n1;2\n");
        var calendar = year.resolve("calendar.csv");
        Files.writeString(calendar, Files.readString(calendar).replaceFirst("\nyear,", "\nyeer,"));

        assertThat(run("import", year, plan, nothing, "--lang", "en")).isEqualTo(ExitCode.FINDINGS);

        assertThat(out.toString().lines().filter(line -> line.startsWith("BLOCKS ") || line.startsWith("WARNING ")))
                .anySatisfy(line -> assertThat(line).contains("calendar.csv"))
                .anySatisfy(
                        line -> assertThat(line).contains("nothing.csv: The first 30 rows hold no names of columns"))
                .anySatisfy(line -> assertThat(line).contains("kk-05-math.csv:2:B2: There is no quarter \"9\""))
                .anySatisfy(line -> assertThat(line).contains("kk-05-math.csv:3:F3: The lesson runs 99 minutes"))
                .anySatisfy(line -> assertThat(line).contains("kk-05-math.csv:4:A4: Lesson 2 is already written"))
                .anySatisfy(line -> assertThat(line).contains("kk-05-math.csv:4:F4: \"abc\" cannot be a length"));
        assertThat(out.toString()).as("one wrong cell is one finding").containsOnlyOnce(":2:B2:");
    }

    @Test
    void aYearThatWouldNotBeSoundAfterwardsRefusesThePlan() throws IOException {
        String before = plan();
        Path csv = csv("№;Тоқсан;Тақырып;Сыңар сабақ кілті\n1;1;Сандар;M-1\n2;1;Бөлшектер;M-1\n");
        assertThat(run("import", year, csv)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("BLOCKS kk-05-math.csv:3:D3: The key \"M-1\" is already used");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void whatAColumnHoldsIsSaidOnceAndRememberedForItsAuthor() throws IOException {
        Path csv = csv("№;Тоқсан;Не өтеміз\n1;1;Сандар\n");
        Path memory = tmp.resolve("columns.json");
        assertThat(run("import", year, csv, "--dry-run")).isEqualTo(ExitCode.FINDINGS);
        assertThat(run(
                        "import",
                        year,
                        csv,
                        "--dry-run",
                        "--author",
                        "Айгүл",
                        "--mappings",
                        memory,
                        "--map",
                        "Не өтеміз=topic_kk"))
                .isEqualTo(ExitCode.FINE);
        assertThat(run("import", year, csv, "--dry-run", "--author", "Айгүл", "--mappings", memory))
                .isEqualTo(ExitCode.FINE);
        assertThat(run("import", year, csv, "--dry-run", "--author", "Ерлан", "--mappings", memory))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(memory).hasContent("""
                {
                  "Айгүл" : {
                    "не өтеміз" : "topic_kk"
                  }
                }
                """);
    }

    @Test
    void lettersAreCorrectedOnDemand() throws IOException {
        Path csv = csv("№;Тоқсан;Тақырып\n1;1;Бiлiм\n");
        assertThat(run("import", year, csv, "--fix-letters")).isEqualTo(ExitCode.FINE);
        assertThat(plan()).contains("1,1,Білім,");
    }

    @Test
    void jsonTellsProgramsTheSame() throws IOException {
        Path csv = csv("№;Тоқсан;Тақырып\n1;2;Натурал сандар\n");
        assertThat(run("import", year, csv, "--dry-run", "--json")).isEqualTo(ExitCode.FINE);
        var answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.at("/facts/taken_over").asBoolean()).isFalse();
        assertThat(answer.at("/facts/sheets/0/columns/Тақырып").asString()).isEqualTo("topic_kk");
        assertThat(answer.at("/facts/changes/0/lessons/0/fields/0/after").asString())
                .isEqualTo("2");
        assertThat(answer.at("/facts/changes/0/lessons/1/change").asString()).isEqualTo("removed");
    }

    @Test
    void theTemplateIsWrittenInTheReadersLanguage() {
        Path form = tmp.resolve("form.xlsx");
        assertThat(run("template", "--lang", "ru", "--out", form)).isEqualTo(ExitCode.FINE);
        assertThat(form).isNotEmptyFile();
        assertThat(out.toString()).contains("Записано: " + form);
    }

    @Test
    void wrongUseEndsWithTwo() throws IOException {
        Path csv = csv("№\n");
        assertThat(run("import", year)).isEqualTo(ExitCode.USAGE);
        assertThat(run("import", year, tmp.resolve("none.xlsx"))).isEqualTo(ExitCode.USAGE);
        assertThat(run("import", year, csv, "--course", "MATH")).isEqualTo(ExitCode.USAGE);
        assertThat(run("import", year, csv, "--map", "a=b")).isEqualTo(ExitCode.USAGE);
        assertThat(run("import", year, csv, csv, "--commented", "x.xlsx")).isEqualTo(ExitCode.USAGE);
        assertThat(run("export", year, "--out", "x.xlsx")).isEqualTo(ExitCode.USAGE);
        assertThat(run("export", year, "--course", "KK-09-PHYS", "--out", "x.xlsx"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("export", year, "--all", "--out", tmp.resolve("x.csv"))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("A course looks like KK-05-MATH, not \"MATH\".");
    }

    private String plan() throws IOException {
        return Files.readString(year.resolve("ktp/kk-05-math.csv"));
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(tmp.resolve("kk-05-math.csv"), text);
    }

    private int run(String command, Object... arguments) {
        var all = new java.util.ArrayList<String>(java.util.List.of("curriculum", command));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        return CommandLineEntry.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }
}
