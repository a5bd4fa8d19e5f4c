package kz.telesabaq.media.qc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;

/** What was said of recordings, and what people took upon themselves. Only ever added to. */
public interface QcLedger {

    void write(QcReport report, Instant at);

    /** The last report on a recording. */
    Optional<QcReport> latest(Fingerprint master);

    /**
     * Adds an override; the same person over the same check again adds nothing, their first reason stands. Within a
     * transaction two persons are taken one after the other, so that the second sees the first.
     */
    void add(QcOverride override);

    /** Every override of a recording, the first first. */
    List<QcOverride> overrides(Fingerprint master);

    /** The overrides of the recordings that clips were made of; a clip without any is not in the answer. */
    Map<HouseNumber, List<QcOverride>> ofClips(Collection<HouseNumber> clips);
}
