package kz.telesabaq.schedule.app;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.schedule.RegimeSwitch;

/** Where regimes are written down; what is written stays. */
public interface RegimeBook {

    /** All that were ever proposed, newest first. */
    List<RegimeRecord> all();

    /** All of them while nobody else can add one; until the transaction is over. */
    List<RegimeRecord> allLocked();

    /** One while nobody else can do anything about it; until the transaction is over. */
    Optional<RegimeRecord> locked(long id);

    RegimeRecord enter(RegimeSwitch change, RegimeStep proposal);

    RegimeRecord add(RegimeRecord record, RegimeStep step);
}
