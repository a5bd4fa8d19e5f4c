package kz.telesabaq.media.captions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.Frames;

/** Points in time as caption files write them; milliseconds are brought to the nearest frame. */
public final class Timecodes {
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,3}):)?([0-5]\\d):([0-5]\\d)[.,](\\d{1,3})\\d*");

    private static final Pattern ON_FRAMES = Pattern.compile("([0-2]\\d):([0-5]\\d):([0-5]\\d):([0-2]\\d)");

    private Timecodes() {}

    /** {@code 10:00:00:00} as a length since midnight; midnight itself when a file carries none. */
    public static Frames sinceMidnight(String timecode) {
        Matcher matcher = ON_FRAMES.matcher(timecode);
        if (!matcher.matches()) {
            return Frames.ZERO;
        }
        long seconds = (Long.parseLong(matcher.group(1)) * 60 + Long.parseLong(matcher.group(2))) * 60
                + Long.parseLong(matcher.group(3));
        return Frames.ofSeconds(seconds).plus(Frames.of(Long.parseLong(matcher.group(4))));
    }

    /** {@code 1:02:03.456}, {@code 02:03,456}; empty when it is none. */
    public static Optional<Frames> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String hours = matcher.group(1) == null ? "0" : matcher.group(1);
        String fraction = (matcher.group(4) + "00").substring(0, 3);
        long millis = ((Long.parseLong(hours) * 60 + Long.parseLong(matcher.group(2))) * 60
                                + Long.parseLong(matcher.group(3)))
                        * 1000
                + Long.parseLong(fraction);
        return Optional.of(Frames.of((millis + Frames.MILLIS / 2) / Frames.MILLIS));
    }

    /** {@code 00:00:02.480}, with the mark before the thousandths. */
    public static String millis(Frames at, char mark) {
        long millis = at.toMillis();
        long seconds = millis / 1000;
        return "%02d:%02d:%02d%c%03d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, mark, millis % 1000);
    }
}
