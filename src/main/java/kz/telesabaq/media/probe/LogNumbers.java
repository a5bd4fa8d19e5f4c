package kz.telesabaq.media.probe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Stretch;

/** Numbers as ffmpeg's log writes them; {@code nan} and {@code -inf} count as nothing. */
final class LogNumbers {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(e-?\\d+)?");

    private LogNumbers() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static double value(String text) {
        return isNumber(text) ? Double.parseDouble(text) : 0;
    }

    static int tenths(String text) {
        return isNumber(text)
                ? new BigDecimal(text)
                        .movePointRight(1)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact()
                : 0;
    }

    /** The frame nearest to a point in seconds; the first for points before the beginning. */
    static Frames at(String seconds) {
        return isNumber(seconds)
                ? Frames.of(Math.max(
                        0,
                        new BigDecimal(seconds)
                                .multiply(BigDecimal.valueOf(Frames.PER_SECOND))
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact()))
                : Frames.ZERO;
    }

    static Stretch stretch(String from, String until) {
        Frames first = at(from);
        Frames last = at(until);
        return first.isLongerThan(last) ? new Stretch(first, first) : new Stretch(first, last);
    }
}
