package kz.telesabaq.playout.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Shelf.HouseStock;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.playout.build.RundownBuilder;
import kz.telesabaq.playout.format.NumberedClips.Mark;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.testing.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/**
 * The proof of the lists: a small channel of three one-minute slots is built from clips that carry their frame numbers in the
 * picture, its lists are played, and every one of the 4500 pictures must be the frame that the rundown says.
 */
class FrameProofTest {
    private static final Channel SMALL = new Channel(
            Fixtures.BALAPAN.id(),
            Fixtures.BALAPAN.name(),
            Language.KAZAKH,
            Fixtures.BALAPAN.clock(),
            LocalTime.of(9, 0),
            LocalTime.of(9, 3),
            1);

    @TempDir
    static Path folder = Path.of("unset");

    private static final String FFMPEG = FfmpegFinder.onThisMachine(Path.of("target", "test-ffmpeg"))
            .find()
            .orElseThrow()
            .ffmpeg()
            .toString();
    private static final NumberedClips CLIPS = new NumberedClips(FFMPEG);
    private static final Map<HouseNumber, Integer> NUMBERS = new HashMap<>();
    private static final MediaPaths PATHS =
            clip -> folder.resolve(clip.number() + ".mxf").toString();
    private static final Rundown RUNDOWN = rundown();

    /** Lesson one ends beside the grid, lesson two is missing, the third slot is free. */
    private static Rundown rundown() {
        AirDayPlan plan = Fixtures.anAirDay(SMALL, Fixtures.MONDAY, 2);
        Map<LessonCode, Readiness> readiness = Map.of(
                plan.slots().getFirst().lesson().code(),
                new Readiness.Ready(Fixtures.aClip(plan.slots().getFirst().lesson(), Frames.of(1007))));
        var kazakh = Language.KAZAKH;
        var stock = new HouseStock(
                List.of(
                        Fixtures.clip("FK", 1, new Content.OfFiller(kazakh, "a"), "a", Frames.of(130)),
                        Fixtures.clip("FK", 2, new Content.OfFiller(kazakh, "b"), "b", Frames.of(75))),
                Fixtures.clip("SK", 1, new Content.OfSlate(kazakh), "s", Frames.of(160)),
                Fixtures.clip("BK", 1, new Content.OfStandby(kazakh), "t", Frames.of(620)));
        return RundownBuilder.build(plan, readiness, stock, 1);
    }

    @BeforeAll
    static void makeClips() throws IOException, InterruptedException {
        Map<HouseNumber, Clip> clips = RUNDOWN.entries().stream()
                .collect(Collectors.toMap(entry -> entry.clip().number(), RundownEntry::clip, (one, same) -> one));
        for (Clip clip : clips.values()) {
            int number = NUMBERS.size() + 1;
            NUMBERS.put(clip.number(), number);
            CLIPS.make(Path.of(PATHS.of(clip)), number, (int) clip.length().count());
        }
    }

    @Test
    void theRundownOfTheProofHasEveryKindOfEntry() {
        assertThat(RUNDOWN.entries().stream()
                        .map(entry -> entry.getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrder("Programme", "Filler", "Slate", "Standby");
        assertThat(RUNDOWN.entries()).hasSize(20);
    }

    @Test
    void everyJoinOfTheMltListIsExactInFfmpeg() throws Exception {
        everyPictureIsAsPlanned(play(piecesOfMlt()));
    }

    @Test
    void everyJoinOfTheM3uListIsExactInFfmpeg() throws Exception {
        everyPictureIsAsPlanned(play(piecesOfM3u()));
    }

    @Test
    void everyJoinOfTheFfplayoutListIsExactInFfmpeg() throws Exception {
        everyPictureIsAsPlanned(play(piecesOfFfplayout()));
    }

    @Test
    void aListThatIsOneFrameOffIsSeen() throws Exception {
        List<Piece> pieces = new ArrayList<>(piecesOfMlt());
        Piece first = pieces.getFirst();
        Piece last = pieces.getLast();
        pieces.set(0, new Piece(first.file(), first.in(), first.end() - 1));
        pieces.set(pieces.size() - 1, new Piece(last.file(), last.in(), last.end() + 1));

        assertThatThrownBy(() -> everyPictureIsAsPlanned(play(pieces))).isInstanceOf(AssertionError.class);
    }

    @Test
    @Tag("tools")
    void everyJoinOfTheMltListIsExactInMelt() throws Exception {
        Path list = folder.resolve("small.mlt");
        Files.write(list, mlt());
        Path played = folder.resolve("melt.avi");
        Process melt = new ProcessBuilder(
                        "melt",
                        list.toString(),
                        "-consumer",
                        "avformat:" + played,
                        "vcodec=rawvideo",
                        "pix_fmt=yuv420p",
                        "an=1",
                        "real_time=-1",
                        "terminate_on_pause=1")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("melt.log").toFile())
                .start();
        assertThat(melt.waitFor()).as("melt, which is Debian's package melt").isZero();

        everyPictureIsAsPlanned(CLIPS.read(List.of("-i", played.toString())));
    }

    private static void everyPictureIsAsPlanned(List<Mark> shown) {
        var planned = new ArrayList<Mark>();
        for (RundownEntry entry : RUNDOWN.entries()) {
            for (int frame = 0; frame < entry.length().count(); frame++) {
                planned.add(new Mark(NUMBERS.getOrDefault(entry.clip().number(), 0), frame));
            }
        }
        assertThat(shown).hasSize(4500).isEqualTo(planned);
    }

    /** A piece of a file: frames from in up to, not including, end. */
    private record Piece(String file, long in, long end) {}

    /** Our own renderer: every piece an input, cut by frame number, all joined. */
    private static List<Mark> play(List<Piece> pieces) throws IOException, InterruptedException {
        var input = new ArrayList<String>();
        var graph = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            input.addAll(List.of("-i", piece.file()));
            graph.append("[%d:v]trim=start_frame=%d:end_frame=%d,setpts=PTS-STARTPTS[p%d];"
                    .formatted(i, piece.in(), piece.end(), i));
        }
        for (int i = 0; i < pieces.size(); i++) {
            graph.append("[p%d]".formatted(i));
        }
        graph.append("concat=n=%d:v=1:a=0[all]".formatted(pieces.size()));
        input.addAll(List.of("-filter_complex", graph.toString(), "-map", "[all]"));
        return CLIPS.read(input);
    }

    private static byte[] mlt() {
        return new MltXml(new Picture("160x90", NumberedClips.WIDTH, NumberedClips.HEIGHT, Picture.Scan.PROGRESSIVE))
                .write(RUNDOWN, PATHS);
    }

    private static List<Piece> piecesOfMlt() throws Exception {
        var xml =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(mlt()));
        var files = new HashMap<String, String>();
        for (Element producer : elements(xml.getElementsByTagName("producer"))) {
            for (Element property : elements(producer.getElementsByTagName("property"))) {
                if (property.getAttribute("name").equals("resource")) {
                    files.put(producer.getAttribute("id"), property.getTextContent());
                }
            }
        }
        assertThat(xml.getElementsByTagName("blank").getLength()).isZero();
        return elements(xml.getElementsByTagName("entry")).stream()
                .map(entry -> new Piece(
                        files.getOrDefault(entry.getAttribute("producer"), "no such producer"),
                        Long.parseLong(entry.getAttribute("in")),
                        Long.parseLong(entry.getAttribute("out")) + 1))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Piece> piecesOfM3u() {
        var pieces = new ArrayList<Piece>();
        String length = "";
        for (String line : new String(PlayoutFormat.M3U.write(RUNDOWN, PATHS), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (line.startsWith("#EXTINF:")) {
                length = line.substring("#EXTINF:".length(), line.indexOf(','));
            } else if (!line.startsWith("#")) {
                pieces.add(new Piece(line, 0, frames(new BigDecimal(length))));
            }
        }
        return pieces;
    }

    private static List<Piece> piecesOfFfplayout() {
        JsonNode list = JsonText.MAPPER.readTree(PlayoutFormat.FFPLAYOUT.write(RUNDOWN, PATHS));
        Function<JsonNode, Piece> piece = item -> new Piece(
                item.get("source").stringValue(),
                frames(item.get("in").decimalValue()),
                frames(item.get("out").decimalValue()));
        return list.get("program").valueStream().map(piece).toList();
    }

    private static long frames(BigDecimal seconds) {
        return seconds.multiply(BigDecimal.valueOf(Frames.PER_SECOND)).longValueExact();
    }
}
