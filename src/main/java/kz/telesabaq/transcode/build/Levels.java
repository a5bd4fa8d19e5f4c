package kz.telesabaq.transcode.build;

/**
 * How the sound is set.
 *
 * @param houseGainTenths gain to the house level, tenths of dB
 * @param house whether the house track's peaks are held down
 * @param webGainTenths further gain from the house level to the web's
 * @param web whether the web track's peaks are held down
 */
public record Levels(int houseGainTenths, Peaks house, int webGainTenths, Peaks web) {

    /** As it came: for silence, which is reported and never raised. */
    public static final Levels UNTOUCHED = new Levels(0, Peaks.FREE, 0, Peaks.FREE);

    /** What happens to peaks. */
    public enum Peaks {
        /** They stay below the limit by themselves. */
        FREE,
        /** A limiter holds them. */
        LIMITED
    }
}
