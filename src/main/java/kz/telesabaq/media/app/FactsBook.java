package kz.telesabaq.media.app;

import java.time.Instant;
import java.util.Optional;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.SourceFacts;

/** The book of what was probed. */
public interface FactsBook {

    Optional<SourceFacts> find(Fingerprint master);

    /** Enters facts; what was probed of the same bytes before gives way. */
    void keep(Fingerprint master, SourceFacts facts, Instant at);
}
