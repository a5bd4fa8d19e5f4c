package kz.telesabaq.media.ffmpeg;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every process this program has started and that has not ended; none outlives the program's own orderly end. */
final class LiveProcesses {
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Set<Process> ALL = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(LiveProcesses::endAll, "end-ffmpeg"));
    }

    private LiveProcesses() {}

    static Process watched(Process process) {
        ALL.add(process);
        process.onExit().thenRun(() -> ALL.remove(process));
        return process;
    }

    private static void endAll() {
        ALL.forEach(Process::destroy);
        ALL.forEach(process -> ProcessTree.of(process).end(GRACE));
    }
}
