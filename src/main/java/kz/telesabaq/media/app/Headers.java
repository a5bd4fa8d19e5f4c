package kz.telesabaq.media.app;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.SourceFacts;

/**
 * What gate, probe and header rules saw of a file.
 *
 * @param extension how the house names such files; empty when it is no video
 * @param facts empty when it did not come so far
 */
record Headers(String extension, Optional<SourceFacts> facts, List<Finding> findings) {

    Headers {
        findings = List.copyOf(findings);
    }

    /** The facts of a file that nothing blocks. */
    Optional<SourceFacts> fit() {
        return Finding.anyBlocking(findings) ? Optional.empty() : facts;
    }
}
