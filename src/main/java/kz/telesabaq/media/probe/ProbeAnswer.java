package kz.telesabaq.media.probe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.PictureFacts.Light;
import kz.telesabaq.media.PictureFacts.Pace;
import kz.telesabaq.media.PictureFacts.Scan;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;
import tools.jackson.databind.JsonNode;

/** Translates ffprobe's answer into words of the house. */
final class ProbeAnswer {
    /** Average and base rate of a steady recording agree within so many per mille; clocks of cameras are no better. */
    private static final long STEADY_PER_MILLE = 5;

    private final JsonNode answer;

    ProbeAnswer(JsonNode answer) {
        this.answer = answer;
    }

    /** Why ffprobe could not read the file, in its own words. */
    Optional<String> refusal() {
        return answer.has("error")
                ? Optional.of(answer.path("error").path("string").asString("unknown"))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException when a stream of pictures or sound does not say what every stream must say */
    SourceFacts facts() {
        Optional<JsonNode> picture = streams("video")
                .filter(stream ->
                        stream.path("disposition").path("attached_pic").asInt(0) == 0)
                .findFirst();
        List<JsonNode> sounds = streams("audio").toList();
        return new SourceFacts(
                answer.path("format").path("format_name").asString("unknown").split(",")[0],
                picture.or(() -> sounds.stream().findFirst()).map(this::length).orElse(Frames.ZERO),
                picture.map(ProbeAnswer::picture),
                sounds.stream().map(ProbeAnswer::sound).toList(),
                streams("subtitle").map(stream -> word(stream, "codec_name")).toList(),
                timecode(),
                (int) streams().filter(ProbeAnswer::isUnknown).count());
    }

    private static PictureFacts picture(JsonNode stream) {
        Ratio average = Ratio.of(stream.path("avg_frame_rate").asString(""));
        Ratio base = Ratio.of(stream.path("r_frame_rate").asString(""));
        Ratio rate = average.isKnown() ? average : base;
        Ratio pixel = Ratio.of(stream.path("sample_aspect_ratio").asString(""));
        Scan scan = scan(stream.path("field_order").asString(""));
        return new PictureFacts(
                word(stream, "codec_name").toLowerCase(Locale.ROOT),
                stream.path("profile").asString(""),
                stream.path("width").asInt(0),
                stream.path("height").asInt(0),
                pixel.isKnown() ? Math.toIntExact(pixel.numerator()) : 1,
                pixel.isKnown() ? Math.toIntExact(pixel.denominator()) : 1,
                quarterTurns(stream),
                Math.toIntExact(rate.isKnown() ? rate.numerator() : 0),
                Math.toIntExact(rate.isKnown() ? rate.denominator() : 1),
                pace(average, base, scan),
                scan,
                light(stream.path("color_transfer").asString("")),
                stream.path("pix_fmt").asString(""));
    }

    private static SoundFacts sound(JsonNode stream) {
        String language = stream.path("tags").path("language").asString("");
        return new SoundFacts(
                word(stream, "codec_name").toLowerCase(Locale.ROOT),
                stream.path("channels").asInt(0),
                Integer.parseInt(stream.path("sample_rate").asString("0")),
                stream.path("channel_layout").asString(""),
                language.equals("und") ? "" : language,
                ownLength(stream).orElse(Frames.ZERO));
    }

    /** The container's side data turn anti-clockwise in degrees. */
    private static int quarterTurns(JsonNode stream) {
        int degrees = 0;
        for (JsonNode side : stream.path("side_data_list")) {
            degrees = side.path("rotation").isNumber() ? side.path("rotation").asInt() : degrees;
        }
        return Math.floorMod(-Math.round(degrees / 90f), 4);
    }

    /** Fields may be counted as pictures: twice the average is as steady as once. */
    private static Pace pace(Ratio average, Ratio base, Scan scan) {
        boolean isSteady = !average.isKnown()
                || !base.isKnown()
                || average.isWithin(STEADY_PER_MILLE, base)
                || scan != Scan.PROGRESSIVE && average.twice().isWithin(STEADY_PER_MILLE, base);
        return isSteady ? Pace.CONSTANT : Pace.VARIABLE;
    }

    /** Two letters: which field is coded first, which is shown first. */
    private static Scan scan(String fieldOrder) {
        return switch (fieldOrder) {
            case "tt", "bt" -> Scan.TOP_FIELD_FIRST;
            case "bb", "tb" -> Scan.BOTTOM_FIELD_FIRST;
            default -> Scan.PROGRESSIVE;
        };
    }

    private static Light light(String transfer) {
        return switch (transfer) {
            case "smpte2084" -> Light.PQ;
            case "arib-std-b67" -> Light.HLG;
            default -> Light.STANDARD;
        };
    }

    private String timecode() {
        return Stream.concat(Stream.of(answer.path("format")), streams())
                .map(part -> part.path("tags").path("timecode").asString(""))
                .filter(timecode -> !timecode.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** By the stream's own clock where it has one, exactly; else by the container's, to the microsecond. */
    private Frames length(JsonNode stream) {
        return ownLength(stream).orElseGet(() -> {
            BigDecimal seconds = number(answer.path("format").path("duration").asString(""));
            return frames(seconds.max(BigDecimal.ZERO)
                    .setScale(6, RoundingMode.HALF_UP)
                    .multiply(BigDecimal.valueOf(Frames.PER_SECOND)));
        });
    }

    private static Optional<Frames> ownLength(JsonNode stream) {
        Ratio base = Ratio.of(stream.path("time_base").asString(""));
        long ticks = stream.path("duration_ts").asLong(0);
        return base.isKnown() && ticks > 0
                ? Optional.of(frames(BigDecimal.valueOf(ticks)
                        .multiply(BigDecimal.valueOf(base.numerator() * Frames.PER_SECOND))
                        .divide(BigDecimal.valueOf(base.denominator()), 6, RoundingMode.CEILING)))
                : Optional.empty();
    }

    private static Frames frames(BigDecimal count) {
        return Frames.of(count.setScale(0, RoundingMode.CEILING).longValueExact());
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notKnown) {
            return BigDecimal.ZERO;
        }
    }

    private Stream<JsonNode> streams() {
        return answer.path("streams").valueStream();
    }

    private Stream<JsonNode> streams(String type) {
        return streams().filter(stream -> stream.path("codec_type").asString("").equals(type));
    }

    private static boolean isUnknown(JsonNode stream) {
        return switch (stream.path("codec_type").asString("")) {
            case "video", "audio", "subtitle" -> false;
            default -> true;
        };
    }

    private static String word(JsonNode stream, String field) {
        return stream.path(field).asString("unknown");
    }
}
