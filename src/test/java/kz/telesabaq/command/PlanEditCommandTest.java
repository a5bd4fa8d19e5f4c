package kz.telesabaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.file.PlanFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year that ships with the house, edited from the command line. */
class PlanEditCommandTest {
    private static final String YEAR = "schedules/2026-27";

    @TempDir
    static Path folder = Path.of("");

    private record Answer(int code, String text) {}

    @BeforeAll
    static void planTheYear() {
        run("plan", YEAR, "--out", plan());
    }

    @Test
    void aShiftedYearIsShownWrittenAndKeepsEveryRule() {
        var out = folder.resolve("shifted.json").toString();

        var shifted =
                run("plan", "shift", YEAR, plan(), "--grade", "5", "--from", "2027-01-11", "--days", "3", "--out", out);

        assertThat(shifted.code()).isEqualTo(ExitCode.FINE);
        assertThat(shifted.text())
                .contains("→", "falls off the school year.", "The new plan is in " + out)
                .contains("Airings changed: ");
        assertThat(run("plan", "check", YEAR, out).code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void withoutAnOutputFileAnEditIsOnlyShown() throws IOException {
        var before = Files.readAllBytes(Path.of(plan()));

        var shown = run(
                "plan",
                "shift",
                YEAR,
                plan(),
                "--grade",
                "5",
                "--from",
                "2027-01-11",
                "--days",
                "3",
                "--subject",
                "math",
                "--language",
                "ru",
                "--channel",
                "elarna",
                "--lang",
                "ru");

        assertThat(shown.text()).contains("Новый урок RU-05-MATH").doesNotContain("KK-05-MATH");
        assertThat(shown.text()).contains("Ничего не записано: нет --out.");
        assertThat(Files.readAllBytes(Path.of(plan()))).isEqualTo(before);
    }

    @Test
    void aMoveOntoAnotherLessonIsRefusedAndNothingIsWritten() throws IOException {
        var out = folder.resolve("refused.json");

        var refused = run(
                "plan",
                "edit",
                YEAR,
                plan(),
                "--move",
                "balapan/2026-11-23/%s=2026-11-23/%s".formatted(time(0), time(1)),
                "--out",
                out.toString());

        assertThat(refused.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(refused.text()).contains("are on one channel at the same time", "The plan was not changed");
        assertThat(out).doesNotExist();
    }

    @Test
    void aSwapInAllWeeksIsAnsweredInJson() throws IOException {
        var swapped = run(
                "plan",
                "edit",
                YEAR,
                plan(),
                "--swap",
                "balapan/2026-11-23/%s=2026-11-23/%s".formatted(time(0), time(1)),
                "--scope",
                "following",
                "--json");

        assertThat(swapped.text()).contains("\"accepted\" : true", "\"from\" : {", "\"time\" : \"" + time(0) + "\"");
        assertThat(swapped.code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void whatViewersKnowStays() throws IOException {
        var refused = run(
                "plan",
                "edit",
                YEAR,
                plan(),
                "--remove",
                "balapan/2026-11-23/" + time(0),
                "--pin-until",
                "2026-11-27",
                "--lang",
                "kk");

        assertThat(refused.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(refused.text()).contains("2026-11-23 күні өзгертілмейді");
    }

    @Test
    void weeksTakeTheShapeOfAnother() {
        var copied = run(
                "plan",
                "copy-week",
                YEAR,
                plan(),
                "--channel",
                "balapan",
                "--from",
                "2026-11-23",
                "--to",
                "2026-12-14",
                "--until",
                "2026-12-21");

        assertThat(copied.code()).isEqualTo(ExitCode.FINE);
        assertThat(copied.text()).contains("balapan 2026-12-1");
    }

    @Test
    void aLessonAndItsCounterpartComeBackIntoOneWeek() {
        var apart = folder.resolve("apart.json").toString();
        run(
                "plan",
                "shift",
                YEAR,
                plan(),
                "--grade",
                "5",
                "--subject",
                "math",
                "--language",
                "ru",
                "--from",
                "2027-01-11",
                "--days",
                "5",
                "--out",
                apart);
        var lesson = firstLesson(apart);

        var aligned = run("plan", "align", YEAR, apart, "--lesson", lesson);

        assertThat(aligned.code()).as(aligned.text()).isEqualTo(ExitCode.FINE);
        assertThat(aligned.text()).contains("New lesson " + lesson);
        var again = folder.resolve("aligned.json").toString();
        var nothing = run("plan", "align", YEAR, plan(), "--lesson", lesson, "--out", again);
        assertThat(nothing.code()).as(nothing.text()).isEqualTo(ExitCode.FINE);
        assertThat(nothing.text())
                .contains("NOTE " + lesson)
                .contains("are in one week already")
                .contains("Airings changed: 0");
        assertThat(placements(again)).isEqualTo(placements(plan()));
        assertThat(run("plan", "align", YEAR, plan(), "--lesson", "KK-05-MATH-999")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(run("plan", "align", YEAR, plan(), "--lesson", "math").code())
                .isEqualTo(ExitCode.USAGE);
    }

    private static List<Placement> placements(String plan) {
        try {
            return PlanFile.readPlan(Path.of(plan)).orElseThrow().placements();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first lesson of Russian mathematics of grade 5 in the third quarter. */
    private static String firstLesson(String plan) {
        try {
            return PlanFile.readPlan(Path.of(plan)).orElseThrow().placements().stream()
                    .filter(airing -> airing.role() == Role.PREMIERE
                            && airing.lesson().toString().startsWith("RU-05-MATH")
                            && airing.day().compareTo(AirDay.of(2027, 1, 11)) >= 0)
                    .findFirst()
                    .orElseThrow()
                    .lesson()
                    .toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aPlaceWhereNothingBeginsIsNamed() {
        assertThat(run("plan", "edit", YEAR, plan(), "--remove", "balapan/2026-11-23/09:07")
                        .text())
                .contains("On 2026-11-23 nothing begins at 09:07.");
        assertThat(run("plan", "edit", YEAR, plan(), "--remove", "nowhere/2026-11-23/09:00")
                        .text())
                .contains("The school year knows no channel nowhere.");
        assertThat(run("plan", "edit", YEAR, plan(), "--swap", "balapan/2026-11-23/09:07=2026-11-23/09:08")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aWrongCallIsWrongUse() {
        assertThat(run("plan", "edit", YEAR, plan()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("plan", "edit", YEAR, plan(), "--move", "balapan/2026-11-23")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("plan", "edit", YEAR, plan(), "--remove", "balapan/2026-13-23/09:00")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("plan", "edit", YEAR, plan(), "--remove", "balapan/2026-11-23/09:00", "--scope", "some")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("plan", "shift", YEAR, plan(), "--grade", "12", "--from", "2027-01-11", "--days", "3")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("plan", "shift", YEAR, plan(), "--grade", "1", "--from", "2027-01-11", "--days", "0")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run(
                                "plan",
                                "copy-week",
                                YEAR,
                                plan(),
                                "--channel",
                                "balapan",
                                "--from",
                                "2026-11-23",
                                "--to",
                                "2026-12-14",
                                "--until",
                                "2026-12-01")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        assertThat(run("plan", "shift", YEAR, "none.json", "--grade", "5", "--from", "2027-01-11", "--days", "3")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    /** When grade 1 has its first or its second new lesson of a Monday. */
    private static String time(int which) throws IOException {
        var day = AirDay.of(2026, 11, 23);
        var lesson = PlanFile.readPlan(Path.of(plan())).orElseThrow().on(new ChannelId("balapan"), day).stream()
                .filter(airing -> airing.role() == Role.PREMIERE
                        && airing.lesson().grade().number() == 1)
                .skip(which)
                .findFirst()
                .orElseThrow();
        return HouseClock.ALMATY.wallClock(day, lesson.start()).toLocalTime().toString();
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
