package kz.telesabaq.mirror.app;

import java.util.List;
import kz.telesabaq.mirror.Ledger;
import kz.telesabaq.mirror.MirrorStanding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the mirror is, for the desk: one row a target, troubles in words. */
@Component
public class MirrorOverview {
    private static final int TROUBLES_SHOWN = 50;

    private final Ledger ledger;

    public MirrorOverview(Ledger ledger) {
        this.ledger = ledger;
    }

    @Transactional(readOnly = true)
    public List<MirrorStanding> standings() {
        return ledger.standings(TROUBLES_SHOWN);
    }
}
