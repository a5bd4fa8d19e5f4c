package kz.telesabaq.transcode.store;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.MasterFacts;
import kz.telesabaq.media.MasterSidecars;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.transcode.app.MasterPapers;
import org.springframework.stereotype.Repository;

/** Asks the media room, which keeps the papers of every master. */
@Repository
class MasterPapersFromMedia implements MasterPapers {
    private final MasterFacts facts;
    private final MasterSidecars sidecars;

    MasterPapersFromMedia(MasterFacts facts, MasterSidecars sidecars) {
        this.facts = facts;
        this.sidecars = sidecars;
    }

    @Override
    public Optional<SourceFacts> facts(Fingerprint master) {
        return facts.of(master);
    }

    @Override
    public List<Sidecar> sidecars(Fingerprint master) {
        return sidecars.of(master);
    }
}
