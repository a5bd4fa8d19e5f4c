package kz.telesabaq.asrun;

import java.util.List;
import kz.telesabaq.asrun.Airing.Verdict;
import kz.telesabaq.playout.Rundown;

/**
 * A day's list laid beside what was reported of it.
 *
 * @param airings every planned entry, in order of the list
 * @param extra what was shown and explains no planned entry, in order of time
 */
public record Reconciliation(Rundown rundown, List<Airing> airings, List<AsRunRecord> extra) {
    public Reconciliation {
        airings = List.copyOf(airings);
        extra = List.copyOf(extra);
    }

    /** Whether the day went exactly as planned. */
    public boolean isClean() {
        return extra.isEmpty() && airings.stream().allMatch(airing -> airing.verdict() instanceof Verdict.Aired);
    }
}
