package kz.telesabaq.media.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Clips;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.ffmpeg.SafeInput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and attackers really send instead of a lesson, made on the fly; each has its own sentence. */
class RefusedAtTheDoorTest {
    @TempDir
    private static Path folder = Path.of("");

    private static Path lesson = Path.of("");

    @BeforeAll
    static void aLesson() {
        lesson = Clips.lesson(folder.resolve("lesson.mp4"), 11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#EXTM3U\n#EXT-X-TARGETDURATION:12\n#EXTINF:12,\n/store/exam.mp4\n#EXT-X-ENDLIST\n",
                "ffconcat version 1.0\nfile '/store/exam.mp4'\n",
                "<?xml version=\"1.0\"?>\n<MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\"/>"
            })
    void aPlaylistThatCallsItselfAVideo(String playlist) throws IOException {
        refused("playlist.mp4", playlist.getBytes(StandardCharsets.UTF_8), "media.playlist");
    }

    @Test
    void aPictureOfFourHundredMegapixelsThatCallsItselfAVideo() throws IOException {
        byte[] bomb = blackPicture(20_000);
        assertThat(bomb.length).isLessThan(1 << 20);

        refused("bomb.mp4", bomb, "media.picture");
    }

    @Test
    void theSamePictureIsNotOpenedByFfmpegEither() throws IOException {
        Path bomb = Files.write(folder.resolve("bomb.png"), blackPicture(20_000));
        var ffmpeg = new FfmpegProcess(Clips.FINDER.find().orElseThrow(), LaunchPrefix.NONE, Limits.QUESTION);
        List<String> arguments = Stream.concat(SafeInput.options(bomb).stream(), List.of("-f", "null", "-").stream())
                .toList();

        assertThat(ffmpeg.run(arguments, progress -> {}))
                .isInstanceOfSatisfying(
                        Ended.Failed.class, failed -> assertThat(failed.tail()).contains("not on whitelist"));
    }

    @Test
    void aMovieOfPicturesLargerThanAnyCamera() throws IOException {
        Path bomb = Clips.make(
                folder.resolve("big.mov"),
                1,
                "color=black:s=8000x8000:r=1",
                "",
                List.of("-c:v", "png", "-pix_fmt", "monob"));

        Finding finding = refused("big.mov", Files.readAllBytes(bomb), "media.too-many-pixels");

        assertThat(finding.sentence().en()).contains("8000×8000");
    }

    @Test
    void aCopyWithItsIndexInFrontThatBrokeOff() throws IOException {
        refused("torn.mp4", Clips.firstPart(lesson, 60), "media.torn");
    }

    @Test
    void theSameWithAHeaderThatHidesIt() throws IOException {
        byte[] torn = Clips.firstPart(lesson, 60);
        ByteBuffer.wrap(torn).putInt(indexOf(torn, "mdat") - 4, 0);

        refused("hidden.mp4", torn, "media.torn");
    }

    @Test
    void aRecordingCutBeforeItsIndex() throws IOException {
        Path indexLast = Clips.rewrapped(lesson, folder.resolve("index-last.mp4"), List.of());
        byte[] whole = Files.readAllBytes(indexLast);

        refused("cut.mp4", Arrays.copyOf(whole, indexOf(whole, "moov") - 4), "media.no-index");
    }

    @Test
    void anEmptyFile() throws IOException {
        refused("empty.mp4", new byte[0], "media.empty-file");
    }

    @Test
    void threeGigabytesOfNothing() throws IOException {
        Path sparse = folder.resolve("sparse.mp4");
        try (var bytes = new RandomAccessFile(sparse.toFile(), "rw")) {
            bytes.setLength(3L << 30);
        }

        refused(sparse, "media.unknown-kind");
    }

    @Test
    void threeGigabytesOfNothingBehindTheHeadOfAVideo() throws IOException {
        Path sparse = folder.resolve("sparse-head.mp4");
        try (var bytes = new RandomAccessFile(sparse.toFile(), "rw")) {
            bytes.write(Files.readAllBytes(lesson), 0, 32);
            bytes.setLength(3L << 30);
        }

        refused(sparse, "media.no-index");
    }

    @Test
    void aHeaderThatClaimsFortyHours() throws IOException {
        byte[] liar = Files.readAllBytes(lesson);
        int header = indexOf(liar, "mvhd");
        int timescale = ByteBuffer.wrap(liar).getInt(header + 16);
        ByteBuffer.wrap(liar).putInt(header + 20, 143_165 * timescale);

        Finding finding = refused("liar.mp4", liar, "media.absurd-length");

        assertThat(finding.sentence().en()).contains("39 hours");
    }

    @Test
    void aTrackThatDoesNotSayHowItIsCoded() throws IOException {
        byte[] bare = Files.readAllBytes(lesson);
        int description = indexOf(bare, "stsd");
        System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, bare, description, 4);

        refused("bare.mp4", bare, "media.damaged-index");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-version.mp4", "-i.mp4", "Қазақ \"тілі\" 'Ә'\n.mp4", "$(reboot).mp4", "concat:a|b.mp4"})
    void noNameChangesWhatIsSaidOfAFile(String name) throws IOException {
        refused(name, "#EXTM3U\n".getBytes(StandardCharsets.UTF_8), "media.playlist");
        Path good = Files.copy(lesson, folder.resolve("good " + name));

        assertThat(examine(good).isFitForAir()).isTrue();
    }

    private static Finding refused(String name, byte[] bytes, String rule) throws IOException {
        return refused(Files.write(folder.resolve(name), bytes), rule);
    }

    /** Refused by exactly one sentence, which stands in all three languages and tells what to do. */
    private static Finding refused(Path file, String rule) throws IOException {
        Examination seen = examine(file);
        Files.delete(file);

        assertThat(seen.isFitForAir()).isFalse();
        assertThat(seen.findings()).extracting(Finding::rule).containsExactly(rule);
        Finding finding = seen.findings().getFirst();
        assertThat(List.of(
                        finding.sentence().kk(),
                        finding.sentence().ru(),
                        finding.sentence().en()))
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("%"));
        assertThat(List.of(
                        finding.remedy().kk(),
                        finding.remedy().ru(),
                        finding.remedy().en()))
                .doesNotHaveDuplicates()
                .allSatisfy(remedy -> assertThat(remedy).isNotBlank());
        return finding;
    }

    private static Examination examine(Path file) throws IOException {
        return new ExamineFile(Clips.FINDER)
                .examine(file, file.getFileName().toString(), Optional.empty(), percent -> {});
    }

    private static int indexOf(byte[] bytes, String word) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word);
    }

    /** A PNG of so many black pixels each way, one bit each (W3C PNG, 5). */
    private static byte[] blackPicture(int side) {
        var rows = new ByteArrayOutputStream();
        byte[] row = new byte[1 + (side + 7) / 8];
        try (var deflated = new DeflaterOutputStream(rows, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < side; i++) {
                deflated.write(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] header =
                ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 1).array();
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.writeBytes(chunk("IHDR", header));
        png.writeBytes(chunk("IDAT", rows.toByteArray()));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            byte[] name = type.getBytes(StandardCharsets.US_ASCII);
            var crc = new CRC32();
            crc.update(name);
            crc.update(body);
            out.writeInt(body.length);
            out.write(name);
            out.write(body);
            out.writeInt((int) crc.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
