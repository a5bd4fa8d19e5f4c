package kz.telesabaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be seen in the plan of the year that ships with the house. */
class PlanViewsCommandTest {
    private static final String YEAR = "schedules/2026-27";

    @TempDir
    static Path folder = Path.of("");

    private record Answer(int code, String text) {}

    @BeforeAll
    static void planTheYear() {
        run("plan", YEAR, "--out", file("plan.json"));
    }

    @Test
    void everyGradeHasItsClockAndThePlanItsNumber() {
        var clock = run("plan", "clock", YEAR, file("plan.json"));

        assertThat(clock.code()).isEqualTo(ExitCode.FINE);
        assertThat(clock.text().lines().filter(line -> line.startsWith("balapan, grade")))
                .hasSize(11);
        assertThat(clock.text()).contains("Stability of the grades' clock: ");
    }

    @Test
    void aShiftIsPricedForFamilies() {
        run(
                "plan",
                "shift",
                YEAR,
                file("plan.json"),
                "--grade",
                "5",
                "--from",
                "2027-01-11",
                "--days",
                "2",
                "--out",
                file("new.json"));

        var clock = run("plan", "clock", YEAR, file("new.json"), "--against", file("plan.json"), "--json");

        assertThat(clock.text()).contains("\"families_asked\" : 231", "\"other_start\" : ", "\"added_gap_minutes\" : ");
        assertThat(run("plan", "clock", YEAR, file("new.json"), "--against", file("plan.json"), "--lang", "kk")
                        .text())
                .contains("Екі балалы отбасылардан (231)");
        assertThat(run("plan", "clock", YEAR, file("new.json"), "--against", file("none.json"))
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void theLanguagesLieSideBySide() {
        var parity = run("plan", "parity", YEAR, file("plan.json"), "--json");

        assertThat(parity.code()).isEqualTo(ExitCode.FINE);
        assertThat(parity.text()).contains("\"out_of_line\" : ", "\"days_apart\" : 0", "\"version_drift\" : [ ");
        assertThat(run("plan", "parity", YEAR, file("plan.json"), "--lang", "ru")
                        .text())
                .contains("в разные недели – 0");
    }

    @Test
    void aFamilyOfThreeSeesItsDay() {
        var day = run("family", YEAR, file("plan.json"), "--grades", "2,5,9", "--date", "2026-11-23");

        assertThat(day.code()).isEqualTo(ExitCode.FINE);
        assertThat(day.text()).contains("grade 2 (Balapan)", "grade 5 (Balapan)", "grade 9 (Balapan)");
        assertThat(day.text()).contains("at the same time: 0");
    }

    @Test
    void siblingsOfTwoLanguagesAreToldWhatToWatchInTheWeek() {
        var week = run(
                "family",
                YEAR,
                file("plan.json"),
                "--children",
                "kk:2,ru:2",
                "--date",
                "2026-11-25",
                "--week",
                "--json");

        assertThat(week.text()).contains("\"date\" : \"2026-11-23\"", "\"date\" : \"2026-11-27\"", "\"instead\" : {");
        assertThat(run(
                                "family",
                                YEAR,
                                file("plan.json"),
                                "--children",
                                "kk:2,ru:2",
                                "--date",
                                "2026-11-25",
                                "--lang",
                                "ru")
                        .text())
                .contains("Второй урок можно посмотреть в повторе:");
    }

    @Test
    void aFamilyWithoutChildrenIsWrongUse() {
        assertThat(run("family", YEAR, file("plan.json"), "--date", "2026-11-23")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("family", YEAR, file("plan.json"), "--date", "2026-11-23", "--children", "2")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("family", YEAR, file("none.json"), "--date", "2026-11-23", "--grades", "2")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
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
