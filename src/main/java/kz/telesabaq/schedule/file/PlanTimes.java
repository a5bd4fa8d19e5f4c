package kz.telesabaq.schedule.file;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;

/**
 * Times of the plan file, {@code HH:MM:SS:FF}: a start as the rundown prints it, counted on from the channel's opening
 * (25:30:00:00 is half past one of the night), and a length.
 */
final class PlanTimes {
    static final String PATTERN = "HH:MM:SS:FF";
    private static final Pattern WRITTEN = Pattern.compile("(\\d{2}):([0-5]\\d):([0-5]\\d):([01]\\d|2[0-4])");

    private PlanTimes() {}

    static String label(SlotTime start, LocalTime opening) {
        return label(sinceMidnight(opening).plus(start.sinceOpening()));
    }

    static String label(Frames length) {
        long seconds = length.count() / Frames.PER_SECOND;
        var text = new StringBuilder(11);
        two(text, seconds / 3600).append(':');
        two(text, seconds / 60 % 60).append(':');
        two(text, seconds % 60).append(':');
        return two(text, length.count() % Frames.PER_SECOND).toString();
    }

    private static StringBuilder two(StringBuilder text, long value) {
        return value < 10 ? text.append('0').append(value) : text.append(value);
    }

    /** Refuses anything that is not written in full. */
    static Frames length(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a time is written HH:MM:SS:FF, not \"" + text + "\"");
        }
        long seconds = (Long.parseLong(parts.group(1)) * 60 + Long.parseLong(parts.group(2))) * 60
                + Long.parseLong(parts.group(3));
        return Frames.of(seconds * Frames.PER_SECOND + Long.parseLong(parts.group(4)));
    }

    static SlotTime start(String text, LocalTime opening) {
        return new SlotTime(length(text).minus(sinceMidnight(opening)));
    }

    private static Frames sinceMidnight(LocalTime time) {
        return Frames.within(Duration.ofNanos(time.toNanoOfDay()));
    }
}
