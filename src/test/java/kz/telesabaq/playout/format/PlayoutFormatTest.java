package kz.telesabaq.playout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Content;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class PlayoutFormatTest {
    private static final MediaPaths PATHS = MediaPaths.below(Path.of("/srv/telesabaq/store"));

    @ParameterizedTest
    @EnumSource
    void everyFormatHasAGoldenFile(PlayoutFormat format) throws IOException {
        Golden.matches("formats/hour." + format.ending(), format.write(AnHour.rundown(), PATHS));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatHasAPageWithItsSourceAndCertainty(PlayoutFormat format) throws IOException {
        assertThat(Path.of("docs/formats", format.shortName() + ".md")).exists();
        assertThat(Files.readString(Path.of("docs/formats", format.shortName() + ".md")))
                .contains("## Source and certainty", "`." + format.ending() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void theSameRundownGivesTheSameBytes(PlayoutFormat format) {
        PlayoutList once = format.list(AnHour.rundown(), PATHS);
        PlayoutList again = format.list(AnHour.rundown(), PATHS);

        assertThat(again.bytes()).isEqualTo(once.bytes());
        assertThat(again.fingerprint()).isEqualTo(once.fingerprint());
        assertThat(once.fileName()).isEqualTo("balapan-2026-11-23." + format.ending());
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsFoundByItsShortName(PlayoutFormat format) {
        assertThat(PlayoutFormat.named(format.shortName())).contains(format);
        assertThat(PlayoutFormat.named("ply")).isEmpty();
    }

    @Test
    void fileEndingsTellTheFormatsApart() {
        var endings = new HashSet<String>();
        for (PlayoutFormat format : PlayoutFormat.values()) {
            assertThat(endings.add(format.ending())).isTrue();
        }
    }

    @Test
    void whatFfplayoutPlaysAddsUpToTheWindow() {
        Rundown rundown = AnHour.rundown();
        JsonNode list = JsonText.MAPPER.readTree(PlayoutFormat.FFPLAYOUT.write(rundown, PATHS));

        long hundredths = 0;
        for (JsonNode item : list.get("program")) {
            assertThat(item.get("in").isNumber()
                            && item.get("out").isNumber()
                            && item.get("duration").isNumber())
                    .isTrue();
            long length = item.get("out")
                    .decimalValue()
                    .subtract(item.get("in").decimalValue())
                    .movePointRight(2)
                    .longValueExact();
            assertThat(length).isGreaterThanOrEqualTo(100);
            hundredths += length;
        }
        assertThat(hundredths).isEqualTo(rundown.window().length().count() * 4);
    }

    @Test
    void aTitleWithLineBreaksAndMarkupBreaksNoList() {
        var title = "a\r\n#EXTINF:1,b\u0000 \"<&>\" \\";
        var clip = Fixtures.clip("SK", 1, new Content.OfSlate(AnHour.CHANNEL.language()), title, Frames.ofSeconds(40));
        Rundown rundown = Relabelled.slates(AnHour.rundown(), clip);

        assertThat(new String(PlayoutFormat.M3U.write(rundown, PATHS), StandardCharsets.UTF_8).lines())
                .contains("#EXTINF:40,a #EXTINF:1,b \"<&>\" \\");
        assertThat(RundownJsonReader.read("x", PlayoutFormat.JSON.write(rundown, PATHS))
                        .orElseThrow())
                .isEqualTo(rundown);
    }
}
