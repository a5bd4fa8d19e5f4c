package kz.telesabaq.airtime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label on a frame, {@code HH:MM:SS:FF}, 25 frames a second without drop-frame (SMPTE ST 12-1).
 *
 * <p>A label only: two timecodes are never added. Hours are 00–23, so it cannot name a moment after midnight of an air
 * day; {@link SlotTime} does that.
 *
 * @param frameOfDay 0 … 2 159 999
 */
public record Timecode(int frameOfDay) implements Comparable<Timecode> {
    /** Labels in a day of 24 hours. */
    public static final int PER_DAY = 24 * 60 * 60 * Frames.PER_SECOND;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2}):(\\d{2})");

    public Timecode {
        if (frameOfDay < 0 || frameOfDay >= PER_DAY) {
            throw new IllegalArgumentException("a timecode labels frames 0 to 2159999 of a day, not " + frameOfDay);
        }
    }

    public static Timecode of(int hours, int minutes, int seconds, int frames) {
        if (hours < 0
                || hours > 23
                || minutes < 0
                || minutes > 59
                || seconds < 0
                || seconds > 59
                || frames < 0
                || frames >= Frames.PER_SECOND) {
            throw new IllegalArgumentException("no such timecode at 25 frames a second: %02d:%02d:%02d:%02d"
                    .formatted(hours, minutes, seconds, frames));
        }
        return new Timecode(((hours * 60 + minutes) * 60 + seconds) * Frames.PER_SECOND + frames);
    }

    /** Reads exactly {@code HH:MM:SS:FF}; anything else is refused with the text shown, never guessed. */
    public static Timecode parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a timecode is written HH:MM:SS:FF, not \"" + text + "\"");
        }
        return of(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)));
    }

    public int hours() {
        return frameOfDay / (3600 * Frames.PER_SECOND);
    }

    public int minutes() {
        return frameOfDay / (60 * Frames.PER_SECOND) % 60;
    }

    public int seconds() {
        return frameOfDay / Frames.PER_SECOND % 60;
    }

    public int frames() {
        return frameOfDay % Frames.PER_SECOND;
    }

    @Override
    public int compareTo(Timecode other) {
        return Integer.compare(frameOfDay, other.frameOfDay);
    }

    @Override
    public String toString() {
        char[] text = "00:00:00:00".toCharArray();
        write(text, 0, hours());
        write(text, 3, minutes());
        write(text, 6, seconds());
        write(text, 9, frames());
        return new String(text);
    }

    private static void write(char[] text, int at, int value) {
        text[at] = (char) ('0' + value / 10);
        text[at + 1] = (char) ('0' + value % 10);
    }
}
