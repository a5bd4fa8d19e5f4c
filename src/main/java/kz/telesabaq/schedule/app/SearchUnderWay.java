package kz.telesabaq.schedule.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.function.Function;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.PlanningWatch;

/**
 * A search on a thread of its own. Others see how far it is, may stop it and then get the best it has found, and take its
 * answer when it is there.
 */
public final class SearchUnderWay<T> {
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private volatile Wording step = Wording.of("Іздеу басталды", "Поиск начат", "The search has begun");
    private volatile boolean stopped;

    private SearchUnderWay() {}

    /** Begins at once. */
    public static <T> SearchUnderWay<T> begin(Function<PlanningWatch, T> search) {
        var underWay = new SearchUnderWay<T>();
        // a platform thread: the solver computes, it does not wait
        Thread.ofPlatform().daemon().name("plan-search").start(() -> underWay.run(search));
        return underWay;
    }

    private void run(Function<PlanningWatch, T> search) {
        try {
            answer.complete(search.apply(new Watch()));
        } catch (RuntimeException | Error fault) {
            answer.completeExceptionally(fault);
            throw fault;
        }
    }

    /** What is being done, for people. */
    public Wording step() {
        return step;
    }

    /** The best found so far is enough; its answer follows soon. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    public boolean isOver() {
        return answer.state() != State.RUNNING;
    }

    /**
     * What was found; empty while it is being searched for.
     *
     * @throws CompletionException when the search broke
     */
    public Optional<T> answer() {
        return isOver() ? Optional.of(answer.join()) : Optional.empty();
    }

    /** The answer, waited for. */
    public T await() throws InterruptedException, ExecutionException {
        return answer.get();
    }

    private final class Watch implements PlanningWatch {
        @Override
        public void reached(Wording reached, long best, long bound) {
            step = reached;
        }

        @Override
        public boolean isStopped() {
            return stopped;
        }
    }
}
