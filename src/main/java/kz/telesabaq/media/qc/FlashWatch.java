package kz.telesabaq.media.qc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Stretch;

/**
 * A photosensitivity pre-check after ITU-R BT.1702 and Ofcom Annex 1 over small pictures; it is no Harding FPA test and
 * knows nothing of patterns.
 *
 * <p>A transition is a change of luminance of at least 20 cd/m² whose darker state is below 160, or one of saturated red, in
 * more than a quarter of the screen; two of opposite direction are a flash; more than three flashes in a second are too many.
 */
public final class FlashWatch {
    /** Cells across. */
    public static final int WIDE = 32;
    /** Cells down. */
    public static final int HIGH = 18;
    /** Bytes of a picture: red, green, blue of each cell. */
    public static final int BYTES = WIDE * HIGH * 3;

    private static final int CELLS = WIDE * HIGH;
    private static final int MOST_TRANSITIONS = 6;
    private static final int FULL_WHITE = 200;
    private static final int DARKER_BELOW = 160;
    private static final int CHANGE = 20;
    private static final int[] LUMINANCE = luminance();

    private final Field brightness = new Field(DARKER_BELOW);
    private final Field redness = new Field(Integer.MAX_VALUE);
    private final List<Stretch> found = new ArrayList<>();
    private long at;

    /** The next picture of 25 a second, cells row by row. */
    public void see(byte[] rgb) {
        if (rgb.length != BYTES) {
            throw new IllegalArgumentException("a small picture has %d bytes, not %d".formatted(BYTES, rgb.length));
        }
        int[] bright = new int[CELLS];
        int[] red = new int[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            int r = rgb[3 * cell] & 0xff;
            int g = rgb[3 * cell + 1] & 0xff;
            int b = rgb[3 * cell + 2] & 0xff;
            bright[cell] = LUMINANCE[(2126 * r + 7152 * g + 722 * b) / 10_000];
            red[cell] = 5 * r >= 4 * (r + g + b) ? Math.max(0, r - g - b) * 320 / 255 : 0;
        }
        brightness.see(bright);
        redness.see(red);
        at++;
    }

    /** Where there were too many flashes, in order; stretches that touch are one. */
    public List<Stretch> objections() {
        List<Stretch> all = found.stream()
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
        List<Stretch> merged = new ArrayList<>();
        for (Stretch each : all) {
            if (!merged.isEmpty() && !each.from().isLongerThan(merged.getLast().until())) {
                Stretch before = merged.removeLast();
                Frames until = each.until().isLongerThan(before.until()) ? each.until() : before.until();
                merged.add(new Stretch(before.from(), until));
            } else {
                merged.add(each);
            }
        }
        return List.copyOf(merged);
    }

    /** Video levels to cd/m² on a screen whose white has 200. */
    private static int[] luminance() {
        int[] table = new int[256];
        for (int level = 0; level < table.length; level++) {
            table[level] = (int) Math.round(FULL_WHITE * Math.pow(level / 255.0, 2.4));
        }
        return table;
    }

    /** One quantity over the screen. */
    private final class Field {
        private final int darkerBelow;
        private final int[] low = new int[CELLS];
        private final int[] high = new int[CELLS];
        private final Deque<Long> transitions = new ArrayDeque<>();
        private int upBefore;
        private int downBefore;
        private int last;
        private boolean begun;

        Field(int darkerBelow) {
            this.darkerBelow = darkerBelow;
        }

        /** Low and high of a cell lie at the extremes since it last changed; a change moves both to where it is now. */
        void see(int[] now) {
            int up = 0;
            int down = 0;
            for (int cell = 0; cell < CELLS; cell++) {
                int value = now[cell];
                if (!begun) {
                    low[cell] = value;
                    high[cell] = value;
                }
                if (value - low[cell] >= CHANGE && low[cell] < darkerBelow) {
                    up++;
                    low[cell] = value;
                    high[cell] = value;
                } else if (high[cell] - value >= CHANGE && value < darkerBelow) {
                    down++;
                    low[cell] = value;
                    high[cell] = value;
                }
                low[cell] = Math.min(low[cell], value);
                high[cell] = Math.max(high[cell], value);
            }
            begun = true;
            // a cross-over of two pictures is one change
            turned(isLarge(up + upBefore), isLarge(down + downBefore));
            upBefore = up;
            downBefore = down;
        }

        private void turned(boolean brighter, boolean darker) {
            int direction = brighter == darker ? 0 : brighter ? 1 : -1;
            if (direction != 0 && direction != last) {
                last = direction;
                transitions.add(at);
                while (transitions.getFirst() <= at - Frames.PER_SECOND) {
                    transitions.removeFirst();
                }
                if (transitions.size() > MOST_TRANSITIONS) {
                    found.add(new Stretch(Frames.of(transitions.getFirst()), Frames.of(at + 1)));
                }
            }
        }

        private static boolean isLarge(int cells) {
            return 4 * cells > CELLS;
        }
    }
}
