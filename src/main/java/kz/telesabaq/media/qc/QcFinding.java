package kz.telesabaq.media.qc;

import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Stretch;

/**
 * What one check found; a check that passes says so too.
 *
 * @param where the stretches meant, in order; empty when the whole recording is meant
 * @param measured what was seen, with its unit: {@code −21.4 LUFS}
 * @param threshold what it was held against, with its unit
 * @param sentence for people, with the measured value
 */
public record QcFinding(
        CheckName check, QcVerdict verdict, List<Stretch> where, String measured, String threshold, Wording sentence) {

    public QcFinding {
        where = List.copyOf(where);
    }
}
