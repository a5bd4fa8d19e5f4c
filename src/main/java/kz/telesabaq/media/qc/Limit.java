package kz.telesabaq.media.qc;

import java.util.Arrays;
import java.util.Optional;

/** What a sheet of thresholds sets, under the name it has there; the unit is in the name. Sources: EBU R 128, R 103, Tech 3363. */
public enum Limit {
    LOUDNESS("loudness-tenths-lufs", -400, -100),
    LOUDNESS_TOLERANCE("loudness-tolerance-tenths-lu", 1, 30),
    TRUE_PEAK("true-peak-most-tenths-dbtp", -100, 0),
    LOUDNESS_RANGE("loudness-range-warns-tenths-lu", 10, 500),
    SHORT_TERM("short-term-warns-tenths-lufs", -400, 0),
    FREE_ENDS("free-ends-frames", 0, 250),
    BLACK_FAILS("black-fails-frames", 1, 15_000),
    BLACK_WARNS("black-warns-frames", 1, 15_000),
    FREEZE_FAILS("freeze-with-silence-fails-frames", 50, 15_000),
    FREEZE_WARNS("freeze-with-silence-warns-frames", 50, 15_000),
    SILENCE_FAILS("silence-fails-frames", 50, 15_000),
    PHASE_FAILS("phase-mean-fails-hundredths", -100, 100),
    OUT_OF_RANGE("out-of-range-warns-per-mille", 1, 1000),
    FLAT("flat-factor-warns-tenths", 1, 1000),
    MIXED_FIELDS("mixed-fields-warns-per-mille", 1, 500),
    BARS("bars-warns-per-mille", 1, 1000);

    private final String written;
    private final int least;
    private final int most;

    Limit(String written, int least, int most) {
        this.written = written;
        this.least = least;
        this.most = most;
    }

    public String written() {
        return written;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean allows(int value) {
        return value >= least && value <= most;
    }

    public static Optional<Limit> named(String written) {
        return Arrays.stream(values())
                .filter(limit -> limit.written.equals(written))
                .findFirst();
    }
}
