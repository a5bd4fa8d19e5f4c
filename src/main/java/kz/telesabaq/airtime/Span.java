package kz.telesabaq.airtime;

/**
 * A stretch of an air day, half-open: it owns its first frame and not the frame at {@link #end()}.
 *
 * @param start the first frame
 * @param length more than nothing
 */
public record Span(SlotTime start, Frames length) implements Comparable<Span> {

    public Span {
        if (length.isZero()) {
            throw new IllegalArgumentException("a span has at least one frame; this one is empty at " + start);
        }
    }

    /** The span that owns every frame from {@code start} up to, not including, {@code end}. */
    public static Span between(SlotTime start, SlotTime end) {
        return new Span(start, end.since(start));
    }

    /** The first frame that no longer belongs to the span. */
    public SlotTime end() {
        return start.plus(length);
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }

    /** Whether the other begins on the very frame at which this one ends: no gap, no overlap. */
    public boolean abuts(Span next) {
        return end().equals(next.start);
    }

    public boolean contains(SlotTime moment) {
        return !moment.isBefore(start) && moment.isBefore(end());
    }

    public boolean contains(Span other) {
        return !other.start.isBefore(start) && !other.end().isAfter(end());
    }

    /** By start, then the shorter first. */
    @Override
    public int compareTo(Span other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : length.compareTo(other.length);
    }

    @Override
    public String toString() {
        return start + " for " + length;
    }
}
