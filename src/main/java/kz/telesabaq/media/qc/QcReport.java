package kz.telesabaq.media.qc;

import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.Fingerprint;

/**
 * All that the checks say of one recording, with what they measured by: two reports over the same bytes with the same tools
 * and thresholds are equal.
 *
 * @param thresholds name and version of the sheet the checks were held against: {@code house@1}
 * @param tools what measured, with versions: {@code ffmpeg 8.0.1}
 * @param findings of every check, in the order of the sheet
 * @param decisions taken on the way
 * @param curve of the finished sound, one point each second
 */
public record QcReport(
        Fingerprint master,
        Frames length,
        String thresholds,
        List<String> tools,
        List<QcFinding> findings,
        List<Decision> decisions,
        List<LoudnessPoint> curve) {

    public QcReport {
        tools = List.copyOf(tools);
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
        curve = List.copyOf(curve);
    }

    /** The gravest word of all checks. */
    public QcVerdict verdict() {
        return findings.stream().map(QcFinding::verdict).reduce(QcVerdict.PASS, QcVerdict::and);
    }

    /** What keeps the recording from air when these overrides stand. */
    public List<QcFinding> blocking(List<QcOverride> overrides) {
        return findings.stream()
                .filter(finding -> finding.verdict() == QcVerdict.FAIL)
                .filter(finding -> !QcOverride.isLifted(master, finding.check(), overrides))
                .toList();
    }
}
