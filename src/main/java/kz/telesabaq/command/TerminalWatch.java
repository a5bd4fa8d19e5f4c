package kz.telesabaq.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.PlanningWatch;

/**
 * Tells on the terminal how far a search has come, and stops it at Ctrl-C: the best answer so far is still written before the
 * program ends.
 */
final class TerminalWatch implements PlanningWatch, AutoCloseable {
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration FOR_THE_REST = Duration.ofSeconds(60);
    private static final Wording STOPPING = Wording.of(
            "Тоқтатылды: әзірге табылғанның ең жақсысы жазылады.",
            "Остановлено: записывается лучшее из найденного.",
            "Stopped: the best found so far is written.");

    private static final Wording WRITTEN = Wording.of("Жазылды.", "Записано.", "Written.");
    private static final Wording TOO_LONG = Wording.of(
            "Үлгермеді: ештеңе жазылмады.", "Не успело: ничего не записано.", "Not in time: nothing was written.");

    private final PrintWriter terminal;
    private final Locale language;
    private final CountDownLatch answered = new CountDownLatch(1);
    private final Thread atInterrupt = Thread.ofPlatform().unstarted(this::stopAndWait);
    private volatile boolean stopped;
    private long nextAt = System.nanoTime() + BETWEEN.toNanos();

    TerminalWatch(PrintWriter terminal, Locale language) {
        this.terminal = terminal;
        this.language = language;
        Runtime.getRuntime().addShutdownHook(atInterrupt);
    }

    @Override
    public void reached(Wording step, long best, long bound) {
        if (System.nanoTime() - nextAt >= 0) {
            terminal.println(step.in(language) + " …");
            terminal.flush();
            nextAt = System.nanoTime() + BETWEEN.toNanos();
        }
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    private void stopAndWait() {
        stopped = true;
        terminal.println(STOPPING.in(language));
        terminal.flush();
        try {
            if (!answered.await(FOR_THE_REST.toSeconds(), TimeUnit.SECONDS)) {
                terminal.println(TOO_LONG.in(language));
                terminal.flush();
            }
        } catch (InterruptedException endsAtOnce) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing more is to be stopped: the answer is out. */
    @Override
    public void close() {
        answered.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
        } catch (IllegalStateException goingDown) {
            // Ctrl-C came first: the hook runs already and has just been let go
            stopped = true;
        }
    }
}
