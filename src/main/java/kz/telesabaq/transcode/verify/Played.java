package kz.telesabaq.transcode.verify;

import java.util.List;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.qc.LoudnessPoint;

/**
 * What came of playing one file.
 *
 * @param pictures decoded
 * @param samples decoded of each stream of sound
 * @param loudness of what was listened to; unmeasured when it was silent or nobody listened
 * @param curve of the same, one point each second
 * @param others whether tracks beside the programme carry anything
 * @param complaints of the decoders, at most a few
 */
record Played(
        long pictures,
        List<Long> samples,
        Loudness loudness,
        List<LoudnessPoint> curve,
        Others others,
        List<String> complaints) {

    Played {
        samples = List.copyOf(samples);
        curve = List.copyOf(curve);
        complaints = List.copyOf(complaints);
    }

    /** The tracks behind the programme's. */
    enum Others {
        SILENT,
        HEARD
    }
}
