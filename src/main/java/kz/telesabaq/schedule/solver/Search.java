package kz.telesabaq.schedule.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import kz.telesabaq.schedule.PlanningWatch;

/**
 * One search of the solver: a single worker, a fixed seed and a limit in the seconds of deterministic time that the solver
 * counts itself, so that the same model gets the same answer on any machine; and somebody who may stop it.
 */
final class Search {
    private static final long ASKED_EVERY_MILLIS = 20;

    private final CpSolver solver = new CpSolver();

    Search(int seed, double effort) {
        solver.getParameters()
                .setRandomSeed(seed)
                .setNumWorkers(1)
                .setCatchSigintSignal(false)
                .setMaxDeterministicTime(effort);
    }

    CpSolver solver() {
        return solver;
    }

    /** @param improved told the cost of every better answer */
    CpSolverStatus solve(CpModel model, PlanningWatch watch, LongConsumer improved) {
        var over = new CountDownLatch(1);
        var asking = Thread.ofVirtual().unstarted(() -> stopWhenAsked(watch, over));
        asking.start();
        try {
            return solver.solve(model, new CpSolverSolutionCallback() {
                @Override
                public void onSolutionCallback() {
                    improved.accept(Math.round(objectiveValue()));
                    if (watch.isStopped()) {
                        stopSearch();
                    }
                }
            });
        } finally {
            over.countDown();
        }
    }

    /** The solver tells of answers only; between two of them somebody else has to ask. */
    private void stopWhenAsked(PlanningWatch watch, CountDownLatch over) {
        try {
            while (!over.await(ASKED_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (watch.isStopped()) {
                    solver.stopSearch();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
