package kz.telesabaq.media.captions.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Stretch;
import kz.telesabaq.media.captions.Captions;
import kz.telesabaq.media.captions.Cue;
import kz.telesabaq.media.captions.EbuTtDWriter;
import kz.telesabaq.media.captions.WebVttWriter;
import org.junit.jupiter.api.Test;

class CaptionFilesTest {
    private static final Frames LENGTH = Frames.ofSeconds(60);
    private static final Captions KAZAKH = new Captions(
            Language.KAZAKH,
            List.of(cue(25, 75, "Әріптер: ә ғ қ ң ө ұ ү һ і", "Ә Ғ Қ Ң Ө Ұ Ү Һ І"), cue(100, 137, "5 < 7 & 7 > 5")));

    @Test
    void kazakhLettersComeBackFromWebVtt() {
        assertThat(read("a.vtt", new WebVttWriter().write(KAZAKH)).orElseThrow())
                .isEqualTo(KAZAKH);
    }

    @Test
    void kazakhLettersComeBackFromEbuTtD() {
        assertThat(read("a.xml", new EbuTtDWriter().write(KAZAKH)).orElseThrow())
                .isEqualTo(KAZAKH);
    }

    @Test
    void subripIsReadAndItsMarkupIsLetGo() {
        String srt =
                "\uFEFF1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>Сәлем</i>,\r\n{\\an8}балалар!\r\n\r\n2\r\n00:00:04,010 --> 00:00:05,000\r\nБастаймыз\r\n";
        assertThat(read("a.srt", bytes(srt)).orElseThrow().cues())
                .containsExactly(cue(25, 75, "Сәлем,", "балалар!"), cue(100, 125, "Бастаймыз"));
    }

    @Test
    void everythingWrongIsNamedWithItsLine() {
        String vtt =
                "WEBVTT\n\n00:01.000 --> 00:00.500\nА\n\n00:xx --> 00:02.000\nБ\n\n00:03.000 --> 02:03.000\nВ\n\n00:04.000 --> 00:05.000\n\n";
        assertThat(read("a.vtt", bytes(vtt)).findings())
                .extracting(
                        finding -> finding.place() + " " + finding.sentence().en())
                .containsExactly(
                        "a.vtt:3 The caption does not end after it begins.",
                        "a.vtt:6 The time of a caption cannot be read: 00:xx",
                        "a.vtt:9 The caption stands behind the end of the lesson.",
                        "a.vtt:12 A caption has 1 to 4 lines, this one has 0.");
    }

    @Test
    void aHostileDocumentOpensNoFileAndDoesNotSwell() {
        String hostile = """
                <?xml version="1.0"?>
                <!DOCTYPE tt [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>
                <tt><body><p begin="00:00:01.000" end="00:00:02.000">&y;</p></body></tt>
                """;
        assertThat(read("a.xml", bytes(hostile)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence().en()).contains("DOCTYPE"));
    }

    @Test
    void tornXmlAndForeignBytesAreRefused() {
        assertThat(read("a.xml", bytes("<tt>\n<p begin="))
                        .findings()
                        .getFirst()
                        .place()
                        .row())
                .isEqualTo(2);
        assertThat(read("a.srt", new byte[] {(byte) 0xff, 0x00}).isAccepted()).isFalse();
        assertThat(read("a.vtt", bytes("<html>")).isAccepted()).isFalse();
    }

    private static Reading<Captions> read(String name, byte[] file) {
        return new CaptionFiles().read(file, name, Language.KAZAKH, LENGTH);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Cue cue(long from, long until, String... lines) {
        return new Cue(new Stretch(Frames.of(from), Frames.of(until)), List.of(lines));
    }
}
