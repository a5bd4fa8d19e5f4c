package kz.telesabaq.bench.media;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What work in this JVM costs: its own time and that of the processes it started and saw end. Linux only. */
record OwnCost(Duration wall, Duration cpu) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    /** Of the fields behind the program's name: user and system time of children that were waited for. */
    private static final int CHILDREN_USER = 13;

    private static final long TICK_MILLIS = 10;

    /** Work that may fail on files. */
    interface Work {
        void done() throws IOException;
    }

    static OwnCost of(Work work) throws IOException {
        long began = System.nanoTime();
        Duration before = now();
        work.done();
        return new OwnCost(Duration.ofNanos(System.nanoTime() - began), now().minus(before));
    }

    private static Duration now() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            long ticks = Long.parseLong(fields.get(CHILDREN_USER)) + Long.parseLong(fields.get(CHILDREN_USER + 1));
            return Duration.ofNanos(SYSTEM.getProcessCpuTime()).plusMillis(ticks * TICK_MILLIS);
        } catch (IOException fault) {
            throw new UncheckedIOException("asking Linux what this process cost", fault);
        }
    }
}
