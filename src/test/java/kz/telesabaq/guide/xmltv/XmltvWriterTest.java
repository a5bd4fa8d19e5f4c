package kz.telesabaq.guide.xmltv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.guide.ChannelDay;
import kz.telesabaq.guide.GuideScenes;
import kz.telesabaq.guide.app.ReadGuide;
import kz.telesabaq.testing.Fixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmltvWriterTest {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss Z");
    private static final List<String> ORDER = List.of(
            "title",
            "sub-title",
            "desc",
            "category",
            "language",
            "length",
            "episode-num",
            "previously-shown",
            "premiere",
            "rating");

    private final ReadGuide guide = new ReadGuide(
            GuideScenes.week(), GuideScenes.curriculum(), GuideScenes.at(GuideScenes.MONDAY.plusDays(2), 12, 0));

    @Test
    void keepsToTheOrderOfTheDtdAndToItsTimes() throws Exception {
        Document document = parse(document());
        var channels = elements(document, "channel").stream()
                .map(channel -> channel.getAttribute("id"))
                .toList();
        assertThat(channels).containsExactly("balapan.telesabaq.kz", "elarna.telesabaq.kz");
        var lastStop = new HashMap<String, OffsetDateTime>();
        List<Element> programmes = elements(document, "programme");
        assertThat(programmes).hasSize(2 * 3 * 36);
        for (Element programme : programmes) {
            assertThat(programme.getAttribute("start")).matches("\\d{14} \\+0500");
            var start = OffsetDateTime.parse(programme.getAttribute("start"), TIME);
            var stop = OffsetDateTime.parse(programme.getAttribute("stop"), TIME);
            String channel = programme.getAttribute("channel");
            assertThat(channels).contains(channel);
            assertThat(stop).isAfter(start);
            assertThat(start).isAfterOrEqualTo(lastStop.getOrDefault(channel, start));
            lastStop.put(channel, stop);
            assertThat(children(programme).stream()
                            .map(child -> ORDER.indexOf(child.getTagName()))
                            .toList())
                    .isSorted()
                    .doesNotContain(-1);
            assertThat(children(programme))
                    .noneMatch(child -> child.getTagName().equals("title")
                            && child.getTextContent().isBlank());
        }
    }

    @Test
    void yesterdayIsInItAndTheDayBeforeIsNot() {
        String text = new String(document(), StandardCharsets.UTF_8);
        assertThat(text).contains("start=\"20261124").doesNotContain("start=\"20261123");
    }

    @Test
    void aLessonThatWillNotBeShownIsNeitherPremiereNorRepeat() throws Exception {
        Element replaced = elements(parse(document()), "programme").get(15);
        assertThat(replaced.getAttribute("start")).isEqualTo("20261124124500 +0500");
        assertThat(replaced.getTextContent()).contains(GuideScenes.NO_MEDIA.kk(), GuideScenes.NO_MEDIA.ru());
        assertThat(replaced.getElementsByTagName("premiere").getLength()).isZero();
        assertThat(replaced.getElementsByTagName("previously-shown").getLength())
                .isZero();
    }

    @Test
    void theOffsetIsThatOfTheDayWhenTheLawMovedTheClock() {
        var before = GuideScenes.aDay(Fixtures.BALAPAN, AirDay.of(2024, 2, 28), 1);
        var after = GuideScenes.aDay(Fixtures.BALAPAN, AirDay.of(2024, 3, 1), 1);
        String text = new String(
                XmltvWriter.write(List.of(Fixtures.BALAPAN), List.of(ChannelDay.of(before), ChannelDay.of(after))),
                StandardCharsets.UTF_8);
        assertThat(text).contains("start=\"20240228090000 +0600\"", "start=\"20240301090000 +0500\"");
    }

    @Test
    void theSameDaysGiveTheSameBytes() throws IOException {
        assertThat(document()).isEqualTo(document());
        Path golden = Path.of("src/test/resources/guide/elarna-2026-11-24.xml");
        byte[] day = XmltvWriter.write(
                List.of(Fixtures.ELARNA), List.of(guide.channelDay(Fixtures.ELARNA, GuideScenes.MONDAY.next())));
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.write(golden, day);
        }
        assertThat(new String(day, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }

    @Test
    @Tag("tools")
    void theToolOfTheXmltvProjectFindsNothingWrong(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("guide.xml"), document());
        var validate = new ProcessBuilder("tv_validate_file", file.toString()).redirectErrorStream(true);
        validate.environment().put("XMLTV_SUPPLEMENT", supplement(folder));
        Process running = validate.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        assertThat(said).doesNotContainIgnoringCase("error");
    }

    /** The folder in which the tool looks for its DTD when there is no network. */
    private static String supplement(Path folder) throws IOException {
        Path there = Files.createDirectories(folder.resolve("supplement"));
        Files.copy(Path.of("/usr/share/xmltv/xmltv.dtd"), there.resolve("xmltv.dtd"));
        return there.toString();
    }

    private byte[] document() {
        List<ChannelDay> days = GuideScenes.CHANNELS.stream()
                .flatMap(channel -> guide.listings(channel).stream())
                .toList();
        return XmltvWriter.write(GuideScenes.CHANNELS, days);
    }

    private static Document parse(byte[] bytes) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
