package kz.telesabaq.media.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.gate.StructureGate.Passed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureGateTest {
    private static final byte[] FTYP = box("ftyp", "isom\0\0\0\0isom".getBytes(StandardCharsets.ISO_8859_1));
    private static final byte[] MDAT = box("mdat", new byte[1000]);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(rule(new byte[0])).isEqualTo("media.empty-file");
    }

    @ParameterizedTest
    @CsvSource({
        "1A45DFA3A34286810142F7810142F281, MATROSKA, mkv",
        "060E2B34020501010D01020101020400, MXF, mxf",
        "5249464600100000415649204C495354, AVI, avi",
        "000001BA440004000401000003F8, PROGRAM_STREAM, mpg"
    })
    void otherVideoPassesByItsFirstBytes(String hex, FileKind kind, String extension) throws IOException {
        Reading<Passed> reading = examine(HexFormat.of().parseHex(hex));

        assertThat(reading.orElseThrow().kind()).isEqualTo(kind);
        assertThat(kind.extension()).isEqualTo(extension);
    }

    @Test
    void aTransportStreamIsKnownByItsSyncBytes() throws IOException {
        byte[] packets = new byte[188 * 5];
        for (int i = 0; i < packets.length; i += 188) {
            packets[i] = 0x47;
        }

        assertThat(examine(packets).orElseThrow().kind()).isEqualTo(FileKind.TRANSPORT_STREAM);
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D, media.picture",
        "FFD8FFE000104A46494600, media.picture",
        "474946383961, media.picture",
        "0000001866747970686569630000, media.picture",
        "52494646001000005745425056503820, media.picture",
        "255044462D312E37, media.document",
        "504B0304140000, media.document",
        "7F454C46020101000000, media.unknown-kind",
        "52494646001000005741564520, media.unknown-kind",
        "00000000000000000000, media.unknown-kind"
    })
    void whatIsNoVideoIsRefusedByItsFirstBytes(String hex, String rule) throws IOException {
        assertThat(rule(HexFormat.of().parseHex(hex))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "'#EXTM3U\n#EXTINF:10,\n/store/exam.mp4\n', media.playlist",
        "'\uFEFF  #EXTM3U\n', media.playlist",
        "'ffconcat version 1.0\nfile /store/exam.mp4\n', media.playlist",
        "'<?xml version=\"1.0\"?><MPD>', media.playlist",
        "'Сабақ жоспары', media.text"
    })
    void textIsRefusedWhateverItIsCalled(String text, String rule) throws IOException {
        assertThat(rule(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(rule);
    }

    @Test
    void anMp4WithoutItsIndexIsRefused() throws IOException {
        assertThat(rule(join(FTYP, MDAT))).isEqualTo("media.no-index");
    }

    @Test
    void anMp4WhoseMediaEndsBehindTheFileIsRefusedWithBothSizes() throws IOException {
        byte[] whole = join(FTYP, moov(25_000, 1), MDAT);

        Reading<Passed> torn = examine(Arrays.copyOf(whole, whole.length - 400));

        assertThat(torn.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("media.torn");
            assertThat(finding.sentence().en())
                    .contains(Integer.toString(whole.length))
                    .contains(Integer.toString(whole.length - 400));
        });
    }

    @Test
    void anMp4WithoutMediaIsRefused() throws IOException {
        assertThat(rule(join(FTYP, moov(25_000, 1)))).isEqualTo("media.no-media");
    }

    @Test
    void anMp4WithoutAnyTrackIsRefused() throws IOException {
        assertThat(rule(join(FTYP, moov(25_000, 0), MDAT))).isEqualTo("media.no-media");
    }

    @Test
    void aTrackThatDoesNotSayHowItIsCodedIsRefused() throws IOException {
        assertThat(rule(join(FTYP, moov(25_000, 1), MDAT))).isEqualTo("media.damaged-index");
    }

    @Test
    void mediaThatRunsToTheEndOfTheFileIsNotTorn() throws IOException {
        byte[] openEnd = join(FTYP, moov(25_000, 1), new byte[] {0, 0, 0, 0, 'm', 'd', 'a', 't', 1, 2, 3});

        assertThat(rule(openEnd)).isNotEqualTo("media.torn");
    }

    @Test
    void anIndexThatClaimsToBeHugeIsNotReadIntoMemory() throws IOException {
        Path file = folder.resolve("huge.mp4");
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(FTYP);
            bytes.write(MDAT);
            bytes.writeInt(100 << 20);
            bytes.writeBytes("moov");
            bytes.setLength(FTYP.length + MDAT.length + (100L << 20));
        }

        assertThat(new StructureGate().examine(file, "huge.mp4").findings())
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo("media.huge-index");
    }

    @Test
    void threeGigabytesOfNothingAreRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("sparse.mp4");
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(3L << 30);
        }

        assertThat(new StructureGate().examine(file, "sparse.mp4").findings())
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo("media.unknown-kind");
    }

    private Reading<Passed> examine(byte[] bytes) throws IOException {
        return new StructureGate().examine(Files.write(folder.resolve("file"), bytes), "KK-05-MATH-023.mp4");
    }

    private String rule(byte[] bytes) throws IOException {
        return examine(bytes).findings().getFirst().rule();
    }

    /** An index with a movie header at 1,000 units a second, and video tracks that are described by nothing. */
    private static byte[] moov(int duration, int tracks) {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        try {
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeInt(0);
            fields.writeInt(0);
            fields.writeInt(0);
            fields.writeInt(1000);
            fields.writeInt(duration);
            fields.write(new byte[80]);
            out.write(box("mvhd", header.toByteArray()));
            for (int i = 0; i < tracks; i++) {
                byte[] handler = join(new byte[8], "vide".getBytes(StandardCharsets.ISO_8859_1), new byte[13]);
                out.write(box("trak", box("mdia", box("hdlr", handler))));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return box("moov", bytes.toByteArray());
    }

    private static byte[] box(String type, byte[] body) {
        int size = body.length + 8;
        byte[] head = {(byte) (size >> 24), (byte) (size >> 16), (byte) (size >> 8), (byte) size};
        return join(head, type.getBytes(StandardCharsets.ISO_8859_1), body);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
