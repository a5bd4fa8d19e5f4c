package kz.telesabaq.media.ffmpeg;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run of ffmpeg under way. */
public final class RunningFfmpeg {
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final Process process;
    private final Limits limits;
    private final Consumer<Progress> onProgress;
    private final LogTail log;
    private final Thread progressReader;
    private final Thread logReader;
    private final AtomicReference<@Nullable Throwable> listenerFault = new AtomicReference<>();
    private final long startedAt = System.nanoTime();
    private volatile long movedAt = startedAt;
    private volatile Progress last = Progress.NONE;
    private volatile boolean cancelled;

    RunningFfmpeg(Process process, Limits limits, Consumer<Progress> onProgress, Consumer<String> onLogLine) {
        this.process = process;
        this.limits = limits;
        this.onProgress = onProgress;
        this.log = new LogTail(onLogLine);
        this.progressReader =
                reader("progress", () -> new ProgressReports(this::moved).readAll(process.getInputStream()));
        this.logReader = reader("log", () -> log.readAll(process.getErrorStream()));
    }

    /** Asks it to stop; {@link #await()} then says Cancelled. Asking twice is the same as once. */
    public void cancel() {
        cancelled = true;
    }

    /** How far it has come. */
    public Progress progress() {
        return last;
    }

    /** Waits for its end; interrupting the waiting thread cancels the run, and the thread stays interrupted. */
    public Ended await() {
        try {
            while (!process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                if (cancelled || listenerFault.get() != null) {
                    return stop(new Ended.Cancelled());
                }
                String complaint = complaint();
                if (!complaint.isEmpty()) {
                    stop(new Ended.Cancelled());
                    return new Ended.Hung(complaint, log.text());
                }
            }
            return naturalEnd();
        } catch (InterruptedException stopped) {
            ProcessTree.of(process).end(limits.grace());
            Thread.currentThread().interrupt();
            return new Ended.Cancelled();
        }
    }

    private Ended naturalEnd() throws InterruptedException {
        finishReaders();
        if (cancelled) {
            return new Ended.Cancelled();
        }
        return process.exitValue() == 0 ? new Ended.Finished(last) : new Ended.Failed(process.exitValue(), log.text());
    }

    private Ended stop(Ended ended) throws InterruptedException {
        ProcessTree.of(process).end(limits.grace());
        finishReaders();
        return ended;
    }

    private void finishReaders() throws InterruptedException {
        progressReader.join(LAST_WORDS);
        logReader.join(LAST_WORDS);
        Throwable fault = listenerFault.get();
        boolean torn = fault instanceof IOException && !process.isAlive();
        if (fault != null && !torn) {
            throw new FfmpegFault("a listener of ffmpeg's run failed", fault);
        }
    }

    private String complaint() {
        long now = System.nanoTime();
        if (now - movedAt > limits.patience().toNanos()) {
            return "no progress for %d s".formatted(limits.patience().toSeconds());
        }
        if (now - startedAt > limits.wall().toNanos()) {
            return "not done after %d s".formatted(limits.wall().toSeconds());
        }
        return "";
    }

    private void moved(Progress now) {
        if (!now.equals(last)) {
            movedAt = System.nanoTime();
            last = now;
            onProgress.accept(now);
        }
    }

    private Thread reader(String name, Reading reading) {
        return Thread.ofPlatform()
                .daemon()
                .name("ffmpeg-%s-%d".formatted(name, process.pid()))
                .start(() -> {
                    try {
                        reading.readAll();
                    } catch (IOException | RuntimeException fault) {
                        listenerFault.set(fault);
                    }
                });
    }

    private interface Reading {
        void readAll() throws IOException;
    }
}
