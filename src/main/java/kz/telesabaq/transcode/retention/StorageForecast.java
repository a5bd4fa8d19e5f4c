package kz.telesabaq.transcode.retention;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a year of lessons takes on the disk, by profile.
 *
 * @param bytes a year, by the profile's name
 */
public record StorageForecast(SortedMap<String, Long> bytes) {

    /** A kind of file and its rate. */
    public record Rate(String profile, long bitsPerSecond) {
        public Rate {
            if (bitsPerSecond < 0) {
                throw new IllegalArgumentException("a rate is never negative: " + bitsPerSecond);
            }
        }
    }

    public StorageForecast {
        bytes = new TreeMap<>(bytes);
    }

    /**
     * @param lessons a year
     * @param length of a lesson on average
     */
    public static StorageForecast of(List<Rate> rates, int lessons, Duration length) {
        var bytes = new TreeMap<String, Long>();
        for (Rate rate : rates) {
            bytes.merge(
                    rate.profile(),
                    Math.multiplyExact(rate.bitsPerSecond() / 8, length.toSeconds() * lessons),
                    Long::sum);
        }
        return new StorageForecast(bytes);
    }

    /** All profiles together. */
    public long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }
}
