package kz.telesabaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coverage ledger of the year that ships with the house, from files alone. */
class CoverageCommandTest {
    private static final String YEAR = "schedules/2026-27";

    @TempDir
    static Path folder = Path.of("");

    private record Answer(int code, String text) {}

    @BeforeAll
    static void planTheYear() {
        run("plan", YEAR, "--out", file("plan.json"));
    }

    @Test
    void theMatrixLaysLessonsBesideTheTypicalPlan() {
        var year = run("coverage", YEAR, file("plan.json"), "--grade", "5", "--subject", "math", "--language", "kk");
        var quarter = run(
                "coverage",
                YEAR,
                file("plan.json"),
                "--grade",
                "5",
                "--subject",
                "math",
                "--language",
                "kk",
                "--quarter",
                "1");

        assertThat(year.code()).isEqualTo(ExitCode.FINE);
        assertThat(year.text()).contains("KK-05-MATH: 170 hours in the typical plan, ", " lessons planned (");
        assertThat(quarter.text()).contains("KK-05-MATH: 39 hours in the typical plan, ");
        assertThat(year.text()).contains("As of 2026-09-01: red: ");
    }

    @Test
    void everyLessonIsNamedOnRequestInJson() {
        var ledger = run(
                "coverage",
                YEAR,
                file("plan.json"),
                "--grade",
                "5",
                "--subject",
                "math",
                "--language",
                "kk",
                "--lessons",
                "--json");

        assertThat(ledger.text())
                .contains(
                        "\"as_of\" : \"2026-09-01\"",
                        "\"lesson\" : \"KK-05-MATH-001\"",
                        "\"objectives\" : ",
                        "\"why\" : ");
    }

    @Test
    void whatAiredAndWhatWasMissedShows() throws IOException {
        var day = folder.resolve("day.json");
        Files.writeString(day, """
                {"format": "telesabaq-reconciliation", "version": 1, "channel": "balapan", "day": "2026-09-01", "revision": 1,
                 "airings": [
                   {"start": "11:00:00:00", "frames": 18000, "clip": "TK000001", "lesson": "KK-05-MATH-001", "verdict": "AIRED"},
                   {"start": "11:12:00:00", "frames": 4500, "clip": "FK000001", "verdict": "AIRED"}],
                 "extra": []}
                """);

        var ledger = run(
                "coverage",
                YEAR,
                file("plan.json"),
                "--asrun",
                day.toString(),
                "--grade",
                "5",
                "--subject",
                "math",
                "--language",
                "kk",
                "--lessons");

        assertThat(ledger.text())
                .contains("GREEN KK-05-MATH-001, quarter 1: It aired.", "1 aired", "As of 2026-09-02: ");
    }

    @Test
    void atTheEndOfTheYearWithoutAnyReportEverythingIsInDoubt() {
        assertThat(run("coverage", YEAR, file("plan.json"), "--as-of", "2027-06-01", "--lang", "ru", "--grade", "1")
                        .text())
                .contains("На 2027-06-01: ", "зелёных – 0");
    }

    @Test
    void aFileThatIsNoReconciliationIsNamed() throws IOException {
        var wrong = folder.resolve("wrong.json");
        for (String text : new String[] {
            "{",
            "{}",
            "[1]",
            "{\"format\": \"telesabaq-reconciliation\", \"version\": 1, \"channel\": \"nowhere\", \"day\": \"2026-09-01\", \"revision\": 1, \"airings\": []}",
            "{\"format\": \"telesabaq-reconciliation\", \"version\": 1, \"channel\": \"balapan\", \"day\": \"2026-02-31\", \"revision\": 1, \"airings\": []}",
            "{\"format\": \"telesabaq-reconciliation\", \"version\": 1, \"channel\": \"balapan\", \"day\": \"2026-09-01\", \"revision\": 1, \"airings\": [{\"start\": \"05:00:00:00\", \"verdict\": \"GONE\"}]}"
        }) {
            Files.writeString(wrong, text);

            var refused = run("coverage", YEAR, file("plan.json"), "--asrun", wrong.toString());

            assertThat(refused.code()).as(text).isEqualTo(ExitCode.FINDINGS);
            assertThat(refused.text()).contains("wrong.json");
        }
    }

    @Test
    void aWrongCallIsWrongUse() {
        assertThat(run("coverage", YEAR).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("coverage", YEAR, file("plan.json"), "--quarter", "5").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("coverage", YEAR, file("plan.json"), "--asrun", file("none.json"))
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static Answer run(String... arguments) {
        var text = new StringWriter();
        var out = new PrintWriter(text, true);
        int code = CommandLineEntry.commandLine(out, out).execute(arguments);
        return new Answer(code, text.toString());
    }
}
