package kz.telesabaq.schedule.build;

/** Minutes of a channel's day, counted from the one at which its lessons begin, half-open. */
public record Stretch(int from, int until) implements Comparable<Stretch> {

    public Stretch {
        if (from >= until) {
            throw new IllegalArgumentException(
                    "a stretch begins before it is over, not %d to %d".formatted(from, until));
        }
    }

    public int minutes() {
        return until - from;
    }

    public boolean overlaps(Stretch other) {
        return from < other.until && other.from < until;
    }

    @Override
    public int compareTo(Stretch other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(until, other.until);
    }
}
