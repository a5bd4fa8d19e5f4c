package kz.telesabaq.bench;

/** How much time the measuring may take. */
public enum Pace {
    /** Everything is tried, little is repeated: to see that the benchmark works. */
    QUICK,
    /** The figures that are published. */
    FULL;

    public <T> T pick(T quick, T full) {
        return switch (this) {
            case QUICK -> quick;
            case FULL -> full;
        };
    }
}
