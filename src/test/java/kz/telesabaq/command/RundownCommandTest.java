package kz.telesabaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RundownCommandTest {
    private static final Path DAY = Path.of("src/test/resources/airdays/2026-11-23-balapan");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"ffplayout.json", "mlt", "m3u"})
    void theListOfTheGoldenDayIsMadeFromItsFiles(String ending) throws IOException {
        String format = ending.replace(".json", "");

        assertThat(run("--format", format, "--shelf", DAY.resolve("shelf.json").toString()))
                .isEqualTo(ExitCode.FINE);

        assertThat(out.toString()).isEqualTo(Files.readString(DAY.resolve("playout." + ending)));
        assertThat(err.toString())
                .contains("The standby card airs at 09:30:00:00. The video of lesson KK-02-MATH-002 has not arrived.");
    }

    @Test
    void withoutAShelfEveryLessonIsOnStandby() {
        assertThat(run("--format", "json")).isEqualTo(ExitCode.FINE);

        assertThat(out.toString()).contains("\"kind\" : \"standby\"").doesNotContain("\"kind\" : \"programme\"");
    }

    @Test
    void theListGoesIntoAFileAndTheWordsToTheTerminal() throws IOException {
        Path list = folder.resolve("day.mlt");

        assertThat(run("--format", "mlt", "--shelf", DAY.resolve("shelf.json").toString(), "--out", list.toString()))
                .isEqualTo(ExitCode.FINE);

        assertThat(Files.readString(list)).isEqualTo(Files.readString(DAY.resolve("playout.mlt")));
        assertThat(out.toString()).contains("The rundown of balapan for 2026-11-23 is made");
    }

    @Test
    void programsGetOneObject() {
        assertThat(run("--format", "mlt", "--json")).isEqualTo(ExitCode.FINE);

        assertThat(out.toString()).startsWith("{").contains("\"accepted\" : true", "\"sha256\"", "\"list\"");
    }

    @Test
    void aDayWithoutLessonsIsFilledAndSaidSo() {
        assertThat(execute("rundown", curriculum(), plan(), "--channel=balapan", "--date=2026-11-22", "--format=m3u"))
                .isEqualTo(ExitCode.FINE);

        assertThat(err.toString()).contains("No lesson is planned on balapan for 2026-11-22.");
    }

    @Test
    void aChannelNobodyHasIsAFinding() {
        assertThat(execute("rundown", curriculum(), plan(), "--channel=nobody", "--date=2026-11-23", "--format=m3u"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("The school year has no channel nobody.");
    }

    @Test
    void aShelfThatIsNotOneIsAFinding() throws IOException {
        Path broken = Files.writeString(folder.resolve("shelf.json"), "{\"format\": \"telesabaq-shelf\",");

        assertThat(run("--format", "mlt", "--shelf", broken.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("This is not correct JSON");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aShelfWithoutCardsIsAFinding() throws IOException {
        Path bare = Files.writeString(
                folder.resolve("shelf.json"), "{\"format\": \"telesabaq-shelf\", \"version\": 1, \"clips\": {}}");

        assertThat(run("--format", "mlt", "--shelf", bare.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("The shelf has no slate or no standby card in kk.");
    }

    @Test
    void aMissingShelfFileIsAFinding() {
        assertThat(run("--format", "mlt", "--shelf", "nowhere.json")).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("nowhere.json: The shelf file cannot be read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=ply", "--format=", "--date=tomorrow", "--channel=BALAPAN"})
    void whatIsWrittenWronglyIsWrongUse(String wrong) {
        assertThat(execute("rundown", curriculum(), plan(), wrong)).isEqualTo(ExitCode.USAGE);
    }

    private int run(String... more) {
        var arguments = new ArrayList<>(List.of(
                "rundown",
                curriculum(),
                plan(),
                "--channel=balapan",
                "--date=2026-11-23",
                "--media=/srv/telesabaq/store"));
        arguments.addAll(List.of(more));
        return execute(arguments.toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return CommandLineEntry.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private static String curriculum() {
        return DAY.resolve("curriculum").toString();
    }

    private static String plan() {
        return DAY.resolve("plan.json").toString();
    }
}
