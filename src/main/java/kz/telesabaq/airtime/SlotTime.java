package kz.telesabaq.airtime;

/**
 * A moment inside an air day: frames since the day opened.
 *
 * <p>Order and arithmetic on it are immune to clock changes; the wall clock is asked of the {@link HouseClock}. Half-open
 * use: a programme that ends at a slot time does not own the frame that begins there.
 */
public record SlotTime(Frames sinceOpening) implements Comparable<SlotTime> {
    /** The first frame of an air day. */
    public static final SlotTime OPENING = new SlotTime(Frames.ZERO);

    public static SlotTime ofFrames(long sinceOpening) {
        return new SlotTime(Frames.of(sinceOpening));
    }

    public SlotTime plus(Frames length) {
        return new SlotTime(sinceOpening.plus(length));
    }

    /** The length from the earlier moment to this one; refused when the other is later. */
    public Frames since(SlotTime earlier) {
        return sinceOpening.minus(earlier.sinceOpening);
    }

    public boolean isBefore(SlotTime other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(SlotTime other) {
        return compareTo(other) > 0;
    }

    public long frame() {
        return sinceOpening.count();
    }

    @Override
    public int compareTo(SlotTime other) {
        return sinceOpening.compareTo(other.sinceOpening);
    }

    /** Time since opening, for logs and tests; people are shown {@link HouseClock#label}. */
    @Override
    public String toString() {
        return "opening+" + sinceOpening;
    }
}
