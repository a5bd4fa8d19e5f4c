package kz.telesabaq.transcode.steps;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Decision;
import kz.telesabaq.transcode.Outcome;

/** What came of a step. Content is refused and never tried again; machines fail and are. */
public sealed interface StepOutcome {

    /** All its files lie in the folder it was given, not yet synced. */
    record Made(List<Decision> decisions) implements StepOutcome {
        public Made {
            decisions = List.copyOf(decisions);
        }
    }

    /** The master is to blame; trying again would end the same. */
    record Refused(List<Finding> findings) implements StepOutcome {
        public Refused {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("who refuses says why");
            }
        }
    }

    /**
     * The machine is to blame; the step stays.
     *
     * @param why a sentence
     */
    record Failed(Outcome.Cause cause, String why) implements StepOutcome {}
}
