package kz.telesabaq.media;

import java.util.List;
import kz.telesabaq.findings.Finding;

/** How far a lesson's media has come. */
public sealed interface Readiness {

    /** Nothing has arrived. */
    record Missing() implements Readiness {}

    /** A master arrived and waits for its turn. */
    record Received(Fingerprint master) implements Readiness {}

    /**
     * The house file is being made.
     *
     * @param percent 0 to 100
     */
    record InWork(Fingerprint master, int percent) implements Readiness {}

    /** The master was looked at and is not fit for air. */
    record Refused(Fingerprint master, List<Finding> findings) implements Readiness {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Fit for air. */
    record Ready(Clip clip) implements Readiness {}
}
