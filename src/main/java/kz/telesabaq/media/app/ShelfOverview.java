package kz.telesabaq.media.app;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Fingerprint;

/** What the desk shows of the shelf as a whole. */
public interface ShelfOverview {

    /** How things stand now. */
    Snapshot now();

    /**
     * @param waiting recordings that arrived and are not being made yet
     * @param ready lessons that have a clip
     * @param inWork what is being made, furthest first
     * @param refused the latest refusals, newest first, at most a hundred
     */
    record Snapshot(int waiting, int ready, List<Making> inWork, List<Refusal> refused) {
        public Snapshot {
            inWork = List.copyOf(inWork);
            refused = List.copyOf(refused);
        }
    }

    /**
     * @param percent 0 to 100
     */
    record Making(Fingerprint master, LessonCode lesson, String givenName, int percent) {}

    /**
     * @param lesson empty when the name told none
     */
    record Refusal(Fingerprint master, Optional<LessonCode> lesson, String givenName, List<Finding> findings) {
        public Refusal {
            findings = List.copyOf(findings);
        }
    }
}
