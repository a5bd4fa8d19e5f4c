package kz.telesabaq.media.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Fingerprint;

/** Recordings that were refused, newest first, page by page. */
public interface RefusedMasters {

    /** @param from the first wanted, from 0 */
    Page page(int from, int most);

    /** The newest recording of a lesson; empty when none came. */
    Optional<Fingerprint> newest(LessonCode lesson);

    /** @param total on all pages */
    record Page(List<Refusal> refusals, int total) {
        public Page {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * @param lesson empty when nothing told it
     * @param reported whether the checks left a report; none is left of what was refused at the door
     */
    record Refusal(
            Fingerprint master,
            Optional<LessonCode> lesson,
            String givenName,
            List<Finding> findings,
            Instant at,
            boolean reported) {
        public Refusal {
            findings = List.copyOf(findings);
        }
    }
}
