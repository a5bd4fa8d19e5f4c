package kz.telesabaq.transcode;

import java.nio.file.Path;

/** Where picture and sound come from. */
public sealed interface Source {

    /**
     * A file that came from outside and is not trusted.
     *
     * @param rateNumerator pictures a second as a fraction: 30000/1001
     */
    record FromFile(Path file, int rateNumerator, int rateDenominator) implements Source {
        public FromFile {
            if (rateNumerator < 1 || rateDenominator < 1) {
                throw new IllegalArgumentException(
                        "a picture rate is a positive fraction, not %d/%d".formatted(rateNumerator, rateDenominator));
            }
        }

        /** The same recording, seen elsewhere. */
        public FromFile at(Path seen) {
            return new FromFile(seen, rateNumerator, rateDenominator);
        }

        /** Every picture stands for a whole number of the house's: 25, 12.5 or 5 a second. Others become fields. */
        public boolean fitsWholeFrames() {
            return 25L * rateDenominator % rateNumerator == 0;
        }
    }

    /**
     * A scene that ffmpeg draws by itself at 25 pictures a second, at least as long as it is asked for.
     *
     * @param picture filter graph with one picture output, as ffmpeg's {@code lavfi} input takes it
     * @param sound the same with one sound output
     */
    record Drawn(String picture, String sound) implements Source {}
}
