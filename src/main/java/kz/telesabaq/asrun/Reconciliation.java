package kz.telesabaq.asrun;

import java.util.List;
import java.util.Map;
import kz.telesabaq.asrun.Airing.Verdict;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.playout.Rundown;

/**
 * A day's list laid beside what was reported of it.
 *
 * @param airings every planned entry, in order of the list
 * @param extra what was shown and explains no planned entry, in order of time
 * @param overrides findings of checks that people lifted, by the clips of the list they were lifted for
 */
public record Reconciliation(
        Rundown rundown, List<Airing> airings, List<AsRunRecord> extra, Map<HouseNumber, List<QcOverride>> overrides) {
    public Reconciliation {
        overrides = Map.copyOf(overrides);
        airings = List.copyOf(airings);
        extra = List.copyOf(extra);
    }

    /** Laid side by side alone, before it is known what people lifted. */
    public Reconciliation(Rundown rundown, List<Airing> airings, List<AsRunRecord> extra) {
        this(rundown, airings, extra, Map.of());
    }

    public Reconciliation with(Map<HouseNumber, List<QcOverride>> lifted) {
        return new Reconciliation(rundown, airings, extra, lifted);
    }

    /** What people took upon themselves so that this went on air; empty when its clip was not shown at all. */
    public List<QcOverride> overridesOf(Airing airing) {
        return switch (airing.fate()) {
            case AIRED, SHORT, MOVED ->
                overrides.getOrDefault(airing.planned().clip().number(), List.of());
            case REPLACED, MISSED -> List.of();
        };
    }

    /** Whether the day went exactly as planned. */
    public boolean isClean() {
        return extra.isEmpty() && airings.stream().allMatch(airing -> airing.verdict() instanceof Verdict.Aired);
    }
}
