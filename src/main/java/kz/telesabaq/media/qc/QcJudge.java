package kz.telesabaq.media.qc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.SourceFacts;

/** Says whether a recording that was measured may go on air, and keeps the report. */
public interface QcJudge {

    /** What a verdict hangs on besides the recording itself: the thresholds' version and what people took upon themselves. */
    List<String> basis(Fingerprint master);

    /**
     * Judges; the report goes into the book, and into the folder as JSON and as a page in each language.
     *
     * @return what keeps it from air when overrides are reckoned with; empty when it may go
     * @throws IOException when measurements cannot be read or the report cannot be written
     */
    List<Finding> judge(Recording recording, Path folder) throws IOException;

    /**
     * A recording with all that was measured of it.
     *
     * @param name as its owner knows it, for the findings
     * @param length of the lesson as it was made
     * @param ridden the folder in which a {@link QcRide} left its measurements
     * @param finished loudness of the house file
     * @param curve of the house file
     * @param tools that measured, with versions
     */
    record Recording(
            Fingerprint master,
            String name,
            SourceFacts facts,
            Frames length,
            Path ridden,
            Loudness finished,
            List<LoudnessPoint> curve,
            List<Decision> decisions,
            List<String> tools) {

        public Recording {
            curve = List.copyOf(curve);
            decisions = List.copyOf(decisions);
            tools = List.copyOf(tools);
        }
    }
}
