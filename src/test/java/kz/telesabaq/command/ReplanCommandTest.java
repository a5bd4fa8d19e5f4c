package kz.telesabaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published year of the house, repaired from the command line. */
class ReplanCommandTest {
    private static final String YEAR = "schedules/2026-27";

    @TempDir
    static Path folder = Path.of("");

    private record Answer(int code, String text) {}

    @BeforeAll
    static void publish() {
        run("plan", YEAR, "--out", published());
    }

    @Test
    void oneLateVideoMovesOneAiringAndSaysThatFewerIsImpossible() {
        var answer = replan("late.json", "--late", "KK-05-MATH-023=2026-11-26");

        assertThat(answer.text())
                .contains("balapan/2026-11-24/11:00 KK-05-MATH-023")
                .contains("the media are not ready by that day")
                .contains("Airings moved: 1, and fewer is impossible")
                .contains("starts every 15 min");
        assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void theNewPlanCarriesWhatHappenedAndIsJudgedFromTheFilesAlone() {
        replan(
                "many.json",
                "--late",
                "KK-05-MATH-023=2026-11-26",
                "--withdraw",
                "RU-07-GEO-012",
                "--taken",
                "elarna/2026-11-25/10:00-10:30");

        var checked = run(
                "plan",
                "check",
                YEAR,
                folder.resolve("many.json").toString(),
                "--published",
                published(),
                "--pin-until",
                "2026-11-20");

        assertThat(checked.text()).contains(" 0 broken rules");
        assertThat(checked.code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void theAnswerForProgramsNamesEveryMoveAndTheProof() {
        var answer = replan("json.json", "--late", "KK-05-MATH-023=2026-11-26", "--json");

        assertThat(answer.text())
                .contains("\"moved\" : 1", "\"moved_bound\" : 1", "\"minimal\" : true", "\"argument\" : \"FORCED\"")
                .contains("\"from\" : \"balapan/2026-11-24/11:00\"", "\"reason\" : \"NOT_READY\"");
    }

    @Test
    void repairingAgainWritesTheSameBytes() throws IOException {
        replan("once.json", "--holiday", "2026-11-25@5");
        replan("twice.json", "--holiday", "2026-11-25@5");

        assertThat(Files.mismatch(folder.resolve("once.json"), folder.resolve("twice.json")))
                .isEqualTo(-1);
    }

    @Test
    void everythingThatIsNotUnderstoodIsNamedAtOnceAndNothingIsWritten() {
        var answer =
                replan("nothing.json", "--late", "MATH=soon", "--missed", "balapan/2026-11-24/10:59", "--lang", "ru");

        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.text())
                .contains("Непонятное значение параметра --late: MATH=soon.")
                .contains("на этом месте ничего нет: balapan/2026-11-24/10:59");
        assertThat(folder.resolve("nothing.json")).doesNotExist();
    }

    @Test
    void whatIsUnderstoodButCannotBeDoneIsNamedAlongWithWhatIsNotUnderstood() {
        var answer = replan(
                "both.json", "--late", "MATH=soon", "--late", "KK-05-MATH-999=2026-11-26", "--holiday", "2026-11-20");

        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.text())
                .contains("The value of --late is not understood: MATH=soon.")
                .contains("KK-05-MATH-999")
                .contains("The change contradicts a pinned airing");
    }

    @Test
    void aWishAgainstPinnedDaysIsRefusedWithItsReason() {
        var answer = replan("pinned.json", "--holiday", "2026-11-20");

        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.text()).contains("The change contradicts a pinned airing");
    }

    private static Answer replan(String out, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "replan",
                YEAR,
                published(),
                "--pin-until",
                "2026-11-20",
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(Arrays.asList(options));
        return run(arguments.toArray(String[]::new));
    }

    private static String published() {
        return folder.resolve("published.json").toString();
    }

    private static Answer run(String... arguments) {
        var text = new StringWriter();
        var out = new PrintWriter(text, true);
        int code = CommandLineEntry.commandLine(out, out).execute(arguments);
        return new Answer(code, text.toString());
    }
}
