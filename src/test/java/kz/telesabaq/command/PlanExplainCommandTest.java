package kz.telesabaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped year, certified and explained from the command line. */
class PlanExplainCommandTest {
    private static final String YEAR = "schedules/2026-27";

    @TempDir
    static Path folder = Path.of("");

    private record Answer(int code, String text) {}

    @BeforeAll
    static void planTheYear() {
        run("plan", YEAR, "--out", plan(), "--certificate", made().toString());
    }

    private static Path made() {
        return folder.resolve("made.json");
    }

    @Test
    void theCertificateIsRecomputedFromTheFilesAndHoldsAgainstItself() throws IOException {
        var certificate = folder.resolve("certificate.json");

        var first = run("plan", "check", YEAR, plan(), "--certificate", certificate.toString());
        var second = run("plan", "check", YEAR, plan(), "--against", certificate.toString(), "--json");

        assertThat(first.code()).isEqualTo(ExitCode.FINE);
        assertThat(first.text())
                .contains(
                        "Start times that the grades have to remember: planned 44, no plan has fewer than 44, proven best.");
        assertThat(second.code()).isEqualTo(ExitCode.FINE);
        assertThat(second.text()).contains("\"gap_per_mille\" : 0");
        assertThat(Files.mismatch(certificate, made())).isEqualTo(-1);
    }

    @Test
    void aForgedCertificateIsFoundOut() throws IOException {
        var forged = folder.resolve("forged.json");
        run("plan", "check", YEAR, plan(), "--certificate", forged.toString());
        Files.writeString(forged, Files.readString(forged).replace("\"all\": [6714, ", "\"all\": [6715, "));

        var answer = run("plan", "check", YEAR, plan(), "--against", forged.toString());

        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.text()).contains("The certificate says 6715, the files say 6714.");
    }

    @Test
    void whatWasPublishedIsPinnedUntilADate() {
        var answer = run("plan", "check", YEAR, plan(), "--published", plan(), "--pin-until", "2026-09-30", "--json");

        assertThat(answer.code()).isEqualTo(ExitCode.FINE);
        assertThat(answer.text()).contains("\"moved\"");
        assertThat(run("plan", "check", YEAR, plan(), "--published", plan()).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run(
                                "plan",
                                "check",
                                YEAR,
                                plan(),
                                "--published",
                                folder.resolve("no.json").toString(),
                                "--pin-until",
                                "2026-09-30")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aLessonIsExplainedInTheReadersLanguageWithItsBestPlaces() {
        var answer = run("plan", "explain", YEAR, plan(), "KK-05-MATH-023", "--lang", "ru");

        assertThat(answer.code()).isEqualTo(ExitCode.FINE);
        assertThat(answer.text()).contains("Урок KK-05-MATH-023: канал balapan").contains("Лучшие места:");
    }

    @Test
    void aPlaceIsRefusedByTheRulesThatSpeakAgainstIt() {
        var answer =
                run("plan", "explain", YEAR, plan(), "KK-05-MATH-023", "--at", "balapan/2026-11-28/11:00", "--json");

        assertThat(answer.code()).isEqualTo(ExitCode.FINE);
        assertThat(answer.text())
                .contains("\"allowed\" : false")
                .contains("schedule.teaching-day")
                .contains("A grade is on air only on its school days.");
    }

    @Test
    void aPublishedDayIsKnownToTheExplainer() {
        var asked =
                new String[] {"plan", "explain", YEAR, plan(), "KK-05-MATH-023", "--at", "balapan/2026-11-27/11:00"};

        var free = run(asked);
        var published = run(and(asked, "--published", plan(), "--pin-until", "2026-11-29"));
        var unread = run(and(asked, "--published", folder.resolve("no.json").toString(), "--pin-until", "2026-11-29"));

        assertThat(free.text()).doesNotContain("published");
        assertThat(published.code()).isEqualTo(ExitCode.FINE);
        assertThat(published.text()).contains("published");
        assertThat(unread.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run(and(asked, "--published", plan())).code()).isEqualTo(ExitCode.USAGE);
    }

    private static String[] and(String[] arguments, String... more) {
        return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aSlotSaysWhatStandsThereOrWhatCould() {
        var taken = run("plan", "explain", YEAR, plan(), "balapan/2026-11-23/09:05");
        var free = run("plan", "explain", YEAR, plan(), "balapan/2026-09-01/17:45", "--lang", "kk");

        assertThat(taken.text()).contains("channel balapan, 2026-11-23, 09:00");
        assertThat(free.text()).contains("Бұл уақыт бос: balapan/2026-09-01/17:45.");
        assertThat(free.code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void whatNobodyKnowsIsAFindingAndWhatNobodyUnderstandsAWrongCall() {
        assertThat(run("plan", "explain", YEAR, plan(), "KK-05-ASTRO-001").code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(run("plan", "explain", YEAR, plan(), "khabar/2026-09-01/09:00")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(run("plan", "explain", YEAR, folder.resolve("no.json").toString(), "KK-05-MATH-001")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(run("plan", "explain", YEAR, plan(), "mathematics").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("plan", "explain", YEAR, plan(), "balapan/2026-02-30/09:00")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("plan", "explain", YEAR, plan(), "KK-05-MATH-023", "--at", "balapan at nine")
                        .code())
                .isEqualTo(ExitCode.USAGE);
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
