package kz.telesabaq.command;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The capacity arithmetic from the command line. */
class CapacityCommandTest {
    private static final String SHIPPED = "schedules/2026-27";

    @TempDir
    Path tmp = Path.of("");

    private record Answer(int code, String text) {}

    @Test
    void theShippedYearIsCountedForPeopleInTheirLanguage() {
        var answer = run("capacity", SHIPPED, "--lang", "ru");

        assertThat(answer.code()).isEqualTo(ExitCode.FINE);
        assertThat(answer.text())
                .contains(
                        "Балапан: 180 слотов в неделю, ТУП – 314.5 ч; запрошено новых уроков: 99 (слотов: 99), остаётся на повторы: 81.")
                .contains("        15         180      57 %")
                .contains("      12.5         215      66 %")
                .contains("    1    18.5      9     90  09:00–12:00    30         30")
                .endsWith("Квоты помещаются полностью." + System.lineSeparator());
    }

    @Test
    void programsGetTheSameFigures() {
        var answer = JsonMapper.shared()
                .readTree(run("capacity", SHIPPED, "--json", "--raster", "10").text());

        var channel = answer.at("/facts/channels/0");
        assertThat(answer.at("/facts/fits").asBoolean()).isTrue();
        assertThat(channel.at("/channel").asString()).isEqualTo("balapan");
        assertThat(channel.at("/slots_per_week").asInt()).isEqualTo(270);
        assertThat(channel.at("/rasters/0/percent_of_plan").asInt()).isEqualTo(86);
        assertThat(channel.at("/grades")).hasSize(11);
        assertThat(channel.at("/proposal")).hasSize(82);
    }

    @Test
    void anOverfullYearIsAnsweredWithWhatWouldFit() {
        var year = aSchoolYear()
                .replacing("channels.csv", "06:00,09:00,18:00,15", "06:00,11:00,11:15,15")
                .replacing("courses.csv", "kk,5,math,5,2", "kk,5,math,5,8")
                .in(tmp);

        var answer = run("capacity", year.toString());

        assertThat(answer.code()).isEqualTo(ExitCode.FINE);
        assertThat(answer.text())
                .contains("course      asked  fits")
                .contains("KK-05-MATH      8     5")
                .contains("Grade 5 asks for 8 new lessons a week; its hours (11:00–15:30) hold 5 with their breaks.")
                .contains("The quotas do not fit; the table above says what would.");
    }

    @Test
    void whatIsNotAYearOrNotARasterIsSaid() {
        assertThat(run("capacity", tmp.resolve("nowhere").toString()).code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run("capacity", SHIPPED, "--raster", "0").text())
                .contains("A raster lies between 5 and 60 minutes, not 0.");
    }

    private static Answer run(String... arguments) {
        var text = new StringWriter();
        var line = new CommandLine(new RootCommand());
        line.setOut(new PrintWriter(text, true));
        line.setErr(new PrintWriter(text, true));
        return new Answer(line.execute(arguments), text.toString());
    }
}
