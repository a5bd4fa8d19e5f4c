package kz.telesabaq.bench;

/**
 * A figure that was promised.
 *
 * @param limit what was promised, for people
 * @param measured what came out, for people
 */
public record Goal(String what, String limit, String measured, Outcome outcome) {

    /** Whether the promise is kept. */
    public enum Outcome {
        REACHED,
        MISSED;

        static Outcome of(boolean kept) {
            return kept ? REACHED : MISSED;
        }
    }

    public static Goal atMost(String what, long limit, long measured, String unit) {
        return new Goal(
                what,
                "≤ %,d %s".formatted(limit, unit).strip(),
                "%,d %s".formatted(measured, unit).strip(),
                Outcome.of(measured <= limit));
    }

    public static Goal atLeast(String what, long limit, long measured, String unit) {
        return new Goal(
                what,
                "≥ %,d %s".formatted(limit, unit).strip(),
                "%,d %s".formatted(measured, unit).strip(),
                Outcome.of(measured >= limit));
    }

    boolean isMissed() {
        return outcome == Outcome.MISSED;
    }
}
