package kz.telesabaq.media;

import java.util.Optional;

/** What is known of recordings the house keeps, as their headers tell it. */
public interface MasterFacts {

    /** What the probe said; empty for cards the house draws, and for a recording that is gone or cannot be probed. */
    Optional<SourceFacts> of(Fingerprint master);
}
