package kz.telesabaq.schedule;

import kz.telesabaq.findings.Wording;

/** Looks on while something is being planned or repaired; may stop it, and then gets the best that was found so far. */
public interface PlanningWatch {

    /**
     * A step was reached.
     *
     * @param step what is being done, for people
     * @param best the cost of the best answer so far, where there is one
     * @param bound no answer costs less than this
     */
    void reached(Wording step, long best, long bound);

    /** Asked often; once true, it stays true. */
    boolean isStopped();

    /** Asks for no search at all: what is known at once is enough. */
    static PlanningWatch stopped() {
        return new PlanningWatch() {
            @Override
            public void reached(Wording step, long best, long bound) {
                // nobody listens
            }

            @Override
            public boolean isStopped() {
                return true;
            }
        };
    }

    /** Nobody looks on and nobody stops it. */
    static PlanningWatch nobody() {
        return new PlanningWatch() {
            @Override
            public void reached(Wording step, long best, long bound) {
                // nobody listens
            }

            @Override
            public boolean isStopped() {
                return false;
            }
        };
    }
}
