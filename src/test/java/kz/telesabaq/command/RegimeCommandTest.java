package kz.telesabaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Regimes from the command line, from files alone. */
class RegimeCommandTest {
    private static final String YEAR = "schedules/2026-27";

    @TempDir
    static Path folder = Path.of("");

    private record Answer(int code, String text) {}

    @BeforeAll
    static void planTheYear() {
        run("plan", YEAR, "--out", plan());
    }

    @Test
    void thePreparedRegimesAreNamed() {
        assertThat(run("regime", "list", "--lang", "ru").text())
                .contains("frost           Морозный день       продолжаются        1")
                .endsWith("Подготовленных режимов: 4." + System.lineSeparator());
        assertThat(run("regime", "list", "--dir", folder.resolve("nowhere").toString())
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aFrostDayChangesOnlyTheRepeatsOfTheGradesConcernedAndTheNewPlanIsSound() {
        String changed = folder.resolve("frost.json").toString();

        var answer = JsonMapper.shared()
                .readTree(run(
                                "regime",
                                "preview",
                                "frost",
                                YEAR,
                                plan(),
                                "--from",
                                "2027-01-18",
                                "--until",
                                "2027-01-20",
                                "--grades",
                                "1-4",
                                "--oblasts",
                                "KZ-71;KZ-55",
                                "--out",
                                changed,
                                "--json")
                        .text());

        assertThat(answer.at("/facts/premieres_moved").asInt()).isZero();
        assertThat(answer.at("/facts/repeats_come").asInt()).isPositive();
        assertThat(answer.at("/facts/oblasts").toString()).isEqualTo("[\"KZ-55\",\"KZ-71\"]");
        assertThat(answer.at("/facts/grades").toString()).isEqualTo("[1,2,3,4]");
        assertThat(run("plan", "check", YEAR, changed).code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void aHolidaySchoolIsWrittenIntoThePlanFileAndJudgedFromIt() throws Exception {
        String changed = folder.resolve("school.json").toString();

        var answer = run(
                "regime",
                "preview",
                "holiday-school",
                YEAR,
                plan(),
                "--from",
                "2026-10-26",
                "--until",
                "2026-11-01",
                "--out",
                changed);

        assertThat(answer.text()).contains("Repeats that go: 0; that come: 280.");
        assertThat(Files.readString(Path.of(changed))).contains("\"kind\": \"review\"");
        assertThat(run("plan", "check", YEAR, changed).code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void aQuarantineOfOneOblastIsRefusedAndNothingIsWritten() {
        var out = folder.resolve("refused.json");

        var answer = run(
                "regime",
                "preview",
                "quarantine",
                YEAR,
                plan(),
                "--from",
                "2027-01-18",
                "--until",
                "2027-01-20",
                "--oblasts",
                "KZ-55",
                "--out",
                out.toString());

        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.text()).contains("but single regions are named: KZ-55");
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(preview("froost", "2027-01-18", "2027-01-20").text())
                .contains("There is no regime \"froost\"; there are: frost, holiday-school, normal, quarantine.");
        assertThat(preview("frost", "2027-01-20", "2027-01-18").code()).isEqualTo(ExitCode.USAGE);
        assertThat(preview("frost", "2027-01-18", "2027-01-20", "--oblasts", "KZ-99")
                        .text())
                .contains("write regions as codes of ISO 3166-2");
        assertThat(preview("frost", "2027-01-18", "2027-01-20", "--grades", "0").text())
                .contains("write grades as 1-4;9");
        assertThat(run("regime").code()).isEqualTo(ExitCode.USAGE);
    }

    private static Answer preview(String name, String from, String until, String... more) {
        var arguments =
                new ArrayList<>(List.of("regime", "preview", name, YEAR, plan(), "--from", from, "--until", until));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private static String plan() {
        return folder.resolve("plan.json").toString();
    }

    private static Answer run(String... arguments) {
        var text = new StringWriter();
        var out = new PrintWriter(text, true);
        int code = CommandLineEntry.commandLine(out, out).execute(arguments);
        return new Answer(code, text.toString());
    }
}
