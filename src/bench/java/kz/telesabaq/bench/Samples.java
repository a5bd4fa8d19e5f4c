package kz.telesabaq.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How long the same thing took, several times.
 *
 * @param sorted shortest first; at least one
 */
public record Samples(List<Duration> sorted) {

    public Samples {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = sorted.stream().sorted().toList();
    }

    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    /** What was made, and how long that took. */
    public record Timed<T>(T made, Duration took) {}

    public static <T> Timed<T> time(Supplier<T> work) {
        long began = System.nanoTime();
        T made = work.get();
        return new Timed<>(made, Duration.ofNanos(System.nanoTime() - began));
    }

    /** Times the work by the clock on the wall, after it was done once for warming. */
    public static Samples warm(int times, Supplier<?> work) {
        time(work);
        var all = new ArrayList<Duration>();
        for (int i = 0; i < times; i++) {
            all.add(time(work).took());
        }
        return new Samples(all);
    }

    /**
     * What the work costs on average: time of all threads of the JVM, its own housekeeping included. What others run on the
     * machine does not change it. Told in steps of 10 ms, so it wants to be done several times.
     */
    public static Duration meanCpu(int times, Supplier<?> work) {
        time(work);
        long began = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            time(work);
        }
        return Duration.ofNanos((SYSTEM.getProcessCpuTime() - began) / times);
    }

    public Duration median() {
        return percentile(50);
    }

    public Duration worst() {
        return sorted.getLast();
    }

    /** The shortest time that so many of a hundred do not exceed. */
    public Duration percentile(int percent) {
        int rank = Math.max(1, Math.ceilDiv(sorted.size() * percent, 100));
        return sorted.get(rank - 1);
    }

    /** For programs: milliseconds. */
    public Map<String, Object> facts() {
        return Map.of("median_ms", millis(median()), "p95_ms", millis(percentile(95)), "worst_ms", millis(worst()));
    }

    public static double millis(Duration time) {
        return Math.round(time.toNanos() / 1e4) / 100.0;
    }

    /** For people: three digits that count. */
    public static String shown(Duration time) {
        double millis = time.toNanos() / 1e6;
        if (millis < 10) {
            return String.format(Locale.ROOT, "%.2f ms", millis);
        }
        if (millis < 1000) {
            return String.format(Locale.ROOT, "%.0f ms", millis);
        }
        return String.format(Locale.ROOT, "%.2f s", millis / 1000);
    }

    /** How many times as long as the other. */
    public static String ratio(Duration time, Duration other) {
        double times = (double) time.toNanos() / Math.max(1, other.toNanos());
        return String.format(Locale.ROOT, times < 10 ? "%.1f×" : "%,.0f×", times);
    }
}
