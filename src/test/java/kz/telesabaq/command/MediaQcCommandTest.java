package kz.telesabaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.telesabaq.media.Clips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaQcCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aGoodRecordingIsFine() {
        Path lesson = Clips.lesson(folder.resolve("lesson.mp4"), 10);

        assertThat(run("media", "qc", lesson.toString(), "--slot-minutes", "15", "--home", "target/qc-home"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).isEqualToIgnoringNewLines("Fit for air (0 blocking, 0 warnings, 0 notes).\n");
    }

    @Test
    void aTextCalledMp4IsRefusedInTheReadersLanguage() throws IOException {
        Path text = Files.writeString(folder.resolve("text.mp4"), "Сабақ жоспары");

        assertThat(run("media", "qc", text.toString(), "--lang", "kk")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("Бұл бейне емес, мәтіндік файл.").contains("Эфирге жарамсыз");
    }

    @Test
    void programsAreAnsweredInJson() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.mp4"));

        assertThat(run("media", "qc", "--json", empty.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("\"accepted\" : false").contains("media.empty-file");
    }

    @Test
    void wrongUseIsToldAsWrongUse() throws IOException {
        Path file = Files.createFile(folder.resolve("a.mp4"));

        assertThat(run("media", "qc", folder.resolve("nowhere.mp4").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("media", "qc", "--slot-minutes", "0", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("media")).isEqualTo(ExitCode.USAGE);
    }

    private int run(String... arguments) {
        return CommandLineEntry.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
