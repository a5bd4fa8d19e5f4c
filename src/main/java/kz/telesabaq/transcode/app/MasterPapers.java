package kz.telesabaq.transcode.app;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.SourceFacts;

/** What is known of a master besides its bytes. */
public interface MasterPapers {

    /** What the probe said; empty for cards the house draws. */
    Optional<SourceFacts> facts(Fingerprint master);

    /** What came along with it. */
    List<Sidecar> sidecars(Fingerprint master);
}
