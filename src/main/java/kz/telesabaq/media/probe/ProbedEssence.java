package kz.telesabaq.media.probe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Essence;
import net.bramp.ffmpeg.probe.FFmpegFormat;
import net.bramp.ffmpeg.probe.FFmpegProbeResult;
import net.bramp.ffmpeg.probe.FFmpegStream;
import net.bramp.ffmpeg.probe.FFmpegStream.SideData;
import net.bramp.ffmpeg.shared.CodecType;
import org.apache.commons.lang3.math.Fraction;
import org.jspecify.annotations.Nullable;

/** Translates ffprobe's answer into words of the house. */
final class ProbedEssence {
    private ProbedEssence() {}

    static Essence of(FFmpegProbeResult answer) {
        Optional<FFmpegStream> picture = streams(answer, CodecType.VIDEO)
                .filter(stream -> stream.disposition == null || !stream.disposition.isAttachedPic())
                .findFirst();
        Optional<FFmpegStream> sound = streams(answer, CodecType.AUDIO).findFirst();
        FFmpegFormat format = answer.getFormat();
        Fraction rate = picture.map(ProbedEssence::rate).orElse(Fraction.ZERO);
        boolean turned = picture.map(ProbedEssence::isTurned).orElse(false);
        int width = picture.map(stream -> stream.width).orElse(0);
        int height = picture.map(stream -> stream.height).orElse(0);
        return new Essence(
                Objects.requireNonNullElse(format.format_name, "unknown").split(",")[0],
                picture.or(() -> sound).map(stream -> length(stream, format)).orElse(Frames.ZERO),
                turned ? height : width,
                turned ? width : height,
                rate.getNumerator(),
                Math.max(1, rate.getDenominator()),
                picture.map(ProbedEssence::codec).orElse(""),
                sound.map(ProbedEssence::codec).orElse(""),
                sound.map(stream -> stream.channels).orElse(0));
    }

    private static Stream<FFmpegStream> streams(FFmpegProbeResult answer, CodecType type) {
        return answer.getStreams() == null
                ? Stream.of()
                : answer.getStreams().stream().filter(stream -> stream.codec_type == type);
    }

    private static String codec(FFmpegStream stream) {
        return Objects.requireNonNullElse(stream.codec_name, "unknown").toLowerCase(Locale.ROOT);
    }

    /** Shown frames a second; a stream that does not know its average has its base rate taken. */
    private static Fraction rate(FFmpegStream stream) {
        return isPositive(stream.avg_frame_rate)
                ? stream.avg_frame_rate
                : isPositive(stream.r_frame_rate) ? stream.r_frame_rate : Fraction.ZERO;
    }

    private static boolean isPositive(@Nullable Fraction rate) {
        return rate != null && rate.getNumerator() > 0;
    }

    /** By the stream's own clock where it has one, exactly; else by the container's, to the microsecond. */
    private static Frames length(FFmpegStream stream, FFmpegFormat format) {
        Fraction base = stream.time_base;
        if (isPositive(base) && stream.duration_ts > 0) {
            BigDecimal frames = BigDecimal.valueOf(stream.duration_ts)
                    .multiply(BigDecimal.valueOf((long) base.getNumerator() * Frames.PER_SECOND))
                    .divide(BigDecimal.valueOf(base.getDenominator()), 0, RoundingMode.CEILING);
            return Frames.of(frames.longValueExact());
        }
        BigDecimal seconds = BigDecimal.valueOf(Math.max(0, format.duration)).setScale(6, RoundingMode.HALF_UP);
        return Frames.of(seconds.multiply(BigDecimal.valueOf(Frames.PER_SECOND))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact());
    }

    /** Lying on its side: shown with width and height exchanged. */
    private static boolean isTurned(FFmpegStream stream) {
        int rotation = 0;
        if (stream.side_data_list != null) {
            for (SideData side : stream.side_data_list) {
                rotation = side.rotation == 0 ? rotation : side.rotation;
            }
        }
        return Math.floorMod(rotation, 180) == 90;
    }
}
