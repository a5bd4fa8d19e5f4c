package kz.telesabaq.media.probe;

import static org.assertj.core.api.Assertions.assertThat;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.PictureFacts.Light;
import kz.telesabaq.media.PictureFacts.Pace;
import kz.telesabaq.media.PictureFacts.Scan;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** ffprobe's answers as real recordings of telephones, cameras and screens drew them, cut to what matters. */
class EssenceProbeTest {
    private static final String PICTURE = """
            {"codec_name": "h264", "codec_type": "video", "profile": "High", "width": 1920, "height": 1080,
             "pix_fmt": "yuv420p", "sample_aspect_ratio": "%s", "field_order": "%s", "color_transfer": "%s",
             "r_frame_rate": "%s", "avg_frame_rate": "%s", "time_base": "1/12800", "duration_ts": 25601,
             "side_data_list": [{"rotation": %d}]}
            """;

    @ParameterizedTest
    @CsvSource({"0,0", "-90,1", "90,3", "180,2", "-180,2", "270,1"})
    void theContainerTurnsAgainstTheClockAndTheHouseCountsWithIt(int degrees, int quarterTurns) {
        assertThat(picture("1:1", "progressive", "bt709", "25/1", "25/1", degrees)
                        .quarterTurns())
                .isEqualTo(quarterTurns);
    }

    @ParameterizedTest
    @CsvSource({
        "progressive, 25/1, 25/1, CONSTANT",
        "progressive, 30/1, 30000/1001, CONSTANT",
        "progressive, 30/1, 630000/47281, VARIABLE",
        "progressive, 50/1, 25/1, VARIABLE",
        "tt, 50/1, 25/1, CONSTANT",
        "progressive, 25/1, 0/0, CONSTANT"
    })
    void aRecordingIsSteadyWhenItsAverageIsItsBaseRate(String order, String base, String average, Pace pace) {
        assertThat(picture("1:1", order, "bt709", base, average, 0).pace()).isEqualTo(pace);
    }

    @ParameterizedTest
    @CsvSource({
        "progressive, PROGRESSIVE",
        "unknown, PROGRESSIVE",
        "tt, TOP_FIELD_FIRST",
        "bt, TOP_FIELD_FIRST",
        "bb, BOTTOM_FIELD_FIRST",
        "tb, BOTTOM_FIELD_FIRST"
    })
    void theFieldShownFirstCounts(String order, Scan scan) {
        assertThat(picture("1:1", order, "bt709", "25/1", "25/1", 0).scan()).isEqualTo(scan);
    }

    @ParameterizedTest
    @CsvSource({"bt709, STANDARD", "bt2020-12, STANDARD", "smpte2084, PQ", "arib-std-b67, HLG"})
    void lightIsToldByItsTransfer(String transfer, Light light) {
        assertThat(picture("1:1", "progressive", transfer, "25/1", "25/1", 0).light())
                .isEqualTo(light);
    }

    @Test
    void pixelsThatAreNotSquareAndThoseThatDoNotSay() {
        assertThat(picture("16:15", "progressive", "bt709", "25/1", "25/1", 0).pixelWide())
                .isEqualTo(16);
        assertThat(picture("0:1", "progressive", "bt709", "25/1", "25/1", 0).pixelWide())
                .isEqualTo(1);
    }

    @Test
    void twoLanguagesCaptionsATimecodeAndACoverArePartsOfTheirOwn() {
        SourceFacts facts = facts("""
                {"format": {"format_name": "mov,mp4,m4a", "duration": "2.000078"},
                 "streams": [
                  {"codec_type": "video", "codec_name": "png", "width": 9, "height": 9,
                   "disposition": {"attached_pic": 1}},
                  %s,
                  {"codec_type": "audio", "codec_name": "aac", "channels": 2, "sample_rate": "48000",
                   "channel_layout": "stereo", "tags": {"language": "kaz"}, "time_base": "1/48000", "duration_ts": 48000},
                  {"codec_type": "audio", "codec_name": "AC3", "channels": 6, "sample_rate": "44100",
                   "tags": {"language": "und"}},
                  {"codec_type": "subtitle", "codec_name": "mov_text"},
                  {"codec_type": "data", "codec_tag_string": "tmcd", "tags": {"timecode": "10:00:00:00"}}]}
                """.formatted(PICTURE.formatted("1:1", "progressive", "bt709", "25/1", "25/1", 0)));

        assertThat(facts.length()).isEqualTo(Frames.of(51));
        assertThat(facts.picture())
                .hasValueSatisfying(seen -> assertThat(seen.codec()).isEqualTo("h264"));
        assertThat(facts.sounds())
                .containsExactly(
                        new SoundFacts("aac", 2, 48000, "stereo", "kaz", Frames.of(25)),
                        new SoundFacts("ac3", 6, 44100, "", "", Frames.ZERO));
        assertThat(facts.captionCodecs()).containsExactly("mov_text");
        assertThat(facts.startTimecode()).isEqualTo("10:00:00:00");
        assertThat(facts.unknownStreams()).isEqualTo(1);
        assertThat(facts.essence().container()).isEqualTo("mov");
    }

    private static PictureFacts picture(
            String pixel, String order, String transfer, String base, String average, int degrees) {
        String stream = PICTURE.formatted(pixel, order, transfer, base, average, degrees);
        return facts("{\"streams\": [%s]}".formatted(stream)).picture().orElseThrow();
    }

    private static SourceFacts facts(String json) {
        return new ProbeAnswer(JsonMapper.shared().readTree(json)).facts();
    }
}
