package kz.telesabaq.media.app;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * All that was seen of one file on its way through gate, probe, measuring and rules.
 *
 * @param extension how the house names such files; empty when it is no video
 * @param essence absent when the file did not come so far
 * @param measurement absent when the file did not come so far
 */
public record Examination(
        String extension,
        @Nullable Essence essence,
        @Nullable Measurement measurement,
        List<Finding> findings) {

    public Examination {
        findings = List.copyOf(findings);
    }

    static Examination refusedAtTheGate(List<Finding> findings) {
        return new Examination("", null, null, findings);
    }

    /** Nothing blocks: it was probed and measured, and can be made into a lesson. */
    public boolean isFitForAir() {
        return essence != null && measurement != null && !Finding.anyBlocking(findings);
    }
}
