package kz.telesabaq.asrun.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.Frames;

/** {@code HH:MM:SS:FF} with hours running on past midnight, 25 frames a second. */
final class TimeOfDay {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}):([0-5]\\d):([0-5]\\d):([01]\\d|2[0-4])");

    private TimeOfDay() {}

    static Frames parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a time is written HH:MM:SS:FF, not \"" + text + "\"");
        }
        long seconds = Long.parseLong(parts.group(1)) * 3600
                + Long.parseLong(parts.group(2)) * 60
                + Long.parseLong(parts.group(3));
        return Frames.ofSeconds(seconds).plus(Frames.of(Long.parseLong(parts.group(4))));
    }

    static String write(Frames length) {
        long seconds = length.count() / Frames.PER_SECOND;
        return "%02d:%02d:%02d:%02d"
                .formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, length.count() % Frames.PER_SECOND);
    }
}
