package kz.telesabaq.media.ffmpeg;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process with everything it started. */
record ProcessTree(Process root) {

    static ProcessTree of(Process root) {
        return new ProcessTree(root);
    }

    /** Asks all to end, waits, then kills what is left, descendants too. */
    void end(Duration grace) {
        List<ProcessHandle> all =
                Stream.concat(root.descendants(), Stream.of(root.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        boolean interrupted = false;
        try {
            if (root.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                root.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException stopped) {
            interrupted = true;
        }
        all.forEach(ProcessHandle::destroyForcibly);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it when it still runs after the time. */
    void endAfter(Duration wall, Duration grace) {
        try {
            if (!root.waitFor(wall.toMillis(), TimeUnit.MILLISECONDS)) {
                end(grace);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
