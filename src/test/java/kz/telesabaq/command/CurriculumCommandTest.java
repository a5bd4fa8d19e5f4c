package kz.telesabaq.command;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CurriculumCommandTest {
    @TempDir
    Path tmp = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aSoundYearEndsWithZeroAndItsCounts() {
        assertThat(check(aSchoolYear().in(tmp))).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .isEqualToIgnoringNewLines(
                        "School year 2026-27 was read: 3 courses, 8 lessons; findings: 0 blocking, 0 warnings, 0 notes.\n");
    }

    @Test
    void aBlockingFindingEndsWithOneAndSaysWhereWhatAndWhatNow() {
        var year = aSchoolYear().replacing("channels.csv", "18:00,15", "18:00,13");
        assertThat(check(year.in(tmp))).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .startsWith("BLOCKS channels.csv:2:raster_minutes: A raster of 13 minutes is not offered."
                        + " Write 10, 12, 15 or 20; empty means 15.");
    }

    @Test
    void itSpeaksKazakhAndRussian() {
        var year =
                aSchoolYear().replacing("channels.csv", "18:00,15", "18:00,13").in(tmp);
        check(year, "--lang", "kk");
        check(year, "--lang", "ru");
        assertThat(out.toString())
                .contains("ТОҚТАТАДЫ channels.csv:2:raster_minutes: Уақыт торы 13 минут бола алмайды.")
                .contains("БЛОКИРУЕТ channels.csv:2:raster_minutes: Сетка в 13 мин не предусмотрена.");
    }

    @Test
    void jsonCarriesFactsAndEveryLanguageOfEveryFinding() {
        var year = aSchoolYear().replacing("ktp/kk-05-math.csv", "4,3,", "4,1,");
        assertThat(check(year.in(tmp), "--json")).isEqualTo(ExitCode.FINE);
        var answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.at("/accepted").asBoolean()).isTrue();
        assertThat(answer.at("/facts/lessons").asInt()).isEqualTo(8);
        var finding = answer.at("/findings/0");
        assertThat(finding.at("/severity").asString()).isEqualTo("warns");
        assertThat(finding.at("/rule").asString()).isEqualTo("curriculum.quarter-goes-back");
        assertThat(finding.at("/file").asString()).isEqualTo("ktp/kk-05-math.csv");
        assertThat(finding.at("/row").asInt()).isEqualTo(5);
        assertThat(finding.at("/column").asString()).isEqualTo("quarter");
        assertThat(finding.at("/sentence/kk").asString()).startsWith("4-сабақ 1-тоқсанда");
        assertThat(finding.at("/remedy/ru").asString()).isNotBlank();
    }

    @Test
    void aMissingFolderIsAFindingNotABrokenMachine() {
        assertThat(check(tmp.resolve("no such year"))).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(run("curriculum")).isEqualTo(ExitCode.USAGE);
        assertThat(run("curriculum", "check")).isEqualTo(ExitCode.USAGE);
        assertThat(run("curriculum", "check", ".", "--lang", "de")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("sentences are written in kk, ru and en, not in \"de\"");
    }

    private int check(Path year, String... options) {
        var arguments = new ArrayList<>(List.of("curriculum", "check", year.toString()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return CommandLineEntry.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
    }
}
