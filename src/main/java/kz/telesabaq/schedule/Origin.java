package kz.telesabaq.schedule;

/**
 * What made a plan: with the same inputs it makes the same plan again.
 *
 * @param version of the program
 * @param seed of everything in it that is drawn at random
 */
public record Origin(String version, long seed) {
    /** The version of this program. */
    public static final String PROGRAM = "0.1.0";

    /** A plan that does not say what made it. */
    public static final Origin UNKNOWN = new Origin("unknown", 0);

    public Origin {
        if (version.isBlank()) {
            throw new IllegalArgumentException("a plan names the version that made it");
        }
    }

    /** A plan made by this program from the seed. */
    public static Origin ofSeed(long seed) {
        return new Origin(PROGRAM, seed);
    }
}
