package kz.telesabaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.file.PlanFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year that ships with the house, planned and judged from the command line. */
class PlanCommandTest {
    private static final String YEAR = "schedules/2026-27";

    @TempDir
    static Path folder = Path.of("");

    private static Answer planned = new Answer(-1, "");

    private record Answer(int code, String text) {}

    @BeforeAll
    static void planTheYear() {
        planned = run("plan", YEAR, "--out", plan().toString());
    }

    @Test
    void theShippedYearIsPlannedWholeAndBreaksNoRule() {
        assertThat(planned.text()).contains("6714 premieres").contains(" 0 broken rules");
        assertThat(planned.code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void planningAgainWritesTheSameBytes() throws IOException {
        var again = folder.resolve("again.json");

        run("plan", YEAR, "--out", again.toString());

        assertThat(Files.mismatch(plan(), again)).isEqualTo(-1);
    }

    @Test
    void theWrittenPlanIsJudgedFromTheFilesAlone() {
        var checked = run("plan", "check", YEAR, plan().toString(), "--json");

        assertThat(checked.code()).isEqualTo(ExitCode.FINE);
        assertThat(checked.text()).contains("\"premieres\" : 6714").contains("\"broken_rules\" : 0");
    }

    @Test
    void aPlanChangedByHandIsCaught() throws IOException {
        var changed = folder.resolve("changed.json");
        var text = Files.readString(plan());
        Files.writeString(changed, text.replaceFirst("\"09:15:00:00\"", "\"09:14:00:00\""));

        var checked = run("plan", "check", YEAR, changed.toString());

        assertThat(checked.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(checked.text()).contains("are on one channel at the same time");
    }

    @Test
    void aBrokenPlanFileNamesItsLine() throws IOException {
        var cut = folder.resolve("cut.json");
        Files.writeString(cut, Files.readString(plan()).substring(0, 5000));

        var checked = run("plan", "check", YEAR, cut.toString(), "--lang", "ru");

        assertThat(checked.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(checked.text())
                .containsPattern("cut\\.json:\\d+: Здесь нарушен текст JSON: строка \\d+, знак \\d+\\.")
                .doesNotContain("Unexpected");
    }

    @Test
    void aPublishedPlanStaysUpToTheDateAndTheRestIsPlannedOnFromThere() throws IOException {
        var onwards = folder.resolve("onwards.json");

        var replanned = run(
                "plan",
                YEAR,
                "--published",
                plan().toString(),
                "--pin-until",
                "2026-10-16",
                "--out",
                onwards.toString());

        assertThat(replanned.code()).isEqualTo(ExitCode.FINE);
        assertThat(Files.mismatch(plan(), onwards)).isEqualTo(-1);
    }

    @Test
    void aPublishedPlanWithoutItsDateIsACallThatMakesNoSense() {
        var half = run("plan", YEAR, "--published", plan().toString(), "--out", plan().toString());

        assertThat(half.code()).isEqualTo(2);
    }

    @Test
    void aProfileOfItsOwnIsPlannedBy() throws IOException {
        var profile = folder.resolve("profile.json");
        var usual = PlanningProfile.usual();
        var own = new PlanningProfile("own", usual.bands(), 20, 7, usual.halfDay());
        Files.write(profile, PlanFile.profileBytes(own));
        var out = folder.resolve("own.json");

        var done = run("plan", YEAR, "--profile", profile.toString(), "--seed", "7", "--out", out.toString());

        assertThat(done.code()).isEqualTo(ExitCode.FINE);
        var document = PlanFile.read(out).orElseThrow();
        assertThat(document.profile().breakMinutes()).isEqualTo(20);
        assertThat(document.origin().seed()).isEqualTo(7);
    }

    @Test
    void aProfileThatCannotBeReadStopsThePlanning() throws IOException {
        var broken = Files.writeString(folder.resolve("broken-profile.json"), "{");
        var out = folder.resolve("never.json");

        var refused = run("plan", YEAR, "--profile", broken.toString(), "--out", out.toString());

        assertThat(refused.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(refused.text()).contains("Nothing was planned");
        assertThat(out).doesNotExist();
    }

    @Test
    void anEmptyYearIsRefusedAndNoPlanIsWritten() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        var out = folder.resolve("none.json");

        var refused = run("plan", empty.toString(), "--out", out.toString());

        assertThat(refused.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(out).doesNotExist();
    }

    @Test
    void aCallWithoutAnOutputFileIsWrongUse() {
        assertThat(run("plan", YEAR).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("plan", "check", YEAR).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsABrokenMachine() {
        assertThat(run(
                                "plan",
                                YEAR,
                                "--out",
                                folder.resolve("no/such/plan.json").toString())
                        .code())
                .isEqualTo(ExitCode.BROKEN);
    }

    private static Path plan() {
        return folder.resolve("plan.json");
    }

    private static Answer run(String... arguments) {
        var text = new StringWriter();
        var out = new PrintWriter(text, true);
        int code = CommandLineEntry.commandLine(out, out).execute(arguments);
        return new Answer(code, text.toString());
    }
}
