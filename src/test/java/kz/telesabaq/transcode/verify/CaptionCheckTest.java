package kz.telesabaq.transcode.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Stretch;
import kz.telesabaq.media.captions.CaptionFormat;
import kz.telesabaq.media.captions.Captions;
import kz.telesabaq.media.captions.Cue;
import kz.telesabaq.media.captions.EbuTtDWriter;
import kz.telesabaq.media.captions.WebVttWriter;
import kz.telesabaq.transcode.verify.CaptionCheck.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionCheckTest {
    private static final Frames LENGTH = Frames.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void allFormatsSayTheSame() throws IOException {
        File web = web("Сәлем, балалар!");
        File timed = timed("Сәлем, балалар!");
        assertThat(complaints(web, timed, subtitles(1, 1))).isEmpty();
    }

    @Test
    void aFileThatSaysSomethingElseIsSeen() throws IOException {
        File web = web("Сәлем, балалар!");
        File timed = timed("Сау болыңыздар!");
        assertThat(complaints(web, timed))
                .containsExactly("TK000001.kk.xml says something else than the files beside it");
    }

    @Test
    void aFileThatIsMissingOrTornIsSeen() throws IOException {
        File gone = new File(folder.resolve("TK000001.kk.vtt"), CaptionFormat.WEBVTT);
        assertThat(complaints(gone, subtitles(2, 1)))
                .containsExactly(
                        "captions lack TK000001.kk.vtt", "TK000001.kk.stl says 2 blocks of text and holds 1152 bytes");
    }

    private List<String> complaints(File... files) throws IOException {
        return new CaptionCheck(MadeLesson.CAPTIONS).complaints(List.of(files), Language.KAZAKH, LENGTH);
    }

    private File web(String line) throws IOException {
        Path file = Files.write(folder.resolve("TK000001.kk.vtt"), new WebVttWriter().write(said(line)));
        return new File(file, CaptionFormat.WEBVTT);
    }

    private File timed(String line) throws IOException {
        Path file = Files.write(folder.resolve("TK000001.kk.xml"), new EbuTtDWriter().write(said(line)));
        return new File(file, CaptionFormat.EBU_TT_D);
    }

    private static Captions said(String line) {
        var when = new Stretch(Frames.ofSeconds(1), Frames.ofSeconds(3));
        return new Captions(Language.KAZAKH, List.of(new Cue(when, List.of(line))));
    }

    /** Nothing but what is looked at: EBU Tech 3264 keeps the format behind the code page, the number of blocks at 238. */
    private File subtitles(int stated, int blocks) throws IOException {
        byte[] bytes = new byte[1024 + 128 * blocks];
        Arrays.fill(bytes, (byte) ' ');
        put(bytes, 0, "850STL25.01");
        put(bytes, 238, "%05d".formatted(stated));
        return new File(Files.write(folder.resolve("TK000001.kk.stl"), bytes), CaptionFormat.EBU_STL);
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] written = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(written, 0, bytes, at, written.length);
    }
}
