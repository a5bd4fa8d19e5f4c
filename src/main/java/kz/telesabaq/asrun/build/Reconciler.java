package kz.telesabaq.asrun.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.asrun.Airing;
import kz.telesabaq.asrun.Airing.Verdict;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.asrun.Reconciliation;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;

/**
 * Finds the verdict of every planned entry. The rules, in order; the same input always gives the same result:
 *
 * <ol>
 *   <li>A report of the planned clip that overlaps the planned time belongs to the entry it overlaps most; of equals, to
 *       the earlier entry.
 *   <li>An entry without such a report takes the nearest report of its clip that belongs to nobody: a lesson anywhere in the
 *       day, a filler within five minutes, a card never. Nearest pairs first; of equals, the earlier entry, then the
 *       earlier report.
 *   <li>Reports that abut or overlap are one airing, so that an engine may report a card piece by piece or as one.
 *   <li>Of a card only the time counts: aired when it covers its time. Any other entry has aired when it covers its time
 *       from its first frame to its last; moved, when one unbroken airing is at least as long but lies elsewhere; cut
 *       short otherwise, by what is lacking of its length.
 *   <li>An entry without reports was replaced by what covers most of its time (of equals, the earlier), or else missed.
 *   <li>Reports that explain no entry are extra.
 * </ol>
 */
public final class Reconciler {
    private static final Frames FILLER_REACH = Frames.ofMinutes(5);
    private static final Comparator<AsRunRecord> ORDER = Comparator.comparing(AsRunRecord::span)
            .thenComparing(AsRunRecord::clip)
            .thenComparing(AsRunRecord::engine)
            .thenComparing(AsRunRecord::reported);

    private final List<RundownEntry> entries;
    private final List<AsRunRecord> records;
    private final List<Set<AsRunRecord>> reports = new ArrayList<>();
    private final Set<AsRunRecord> owned = new LinkedHashSet<>();
    private final Map<HouseNumber, List<Integer>> placesOf = new HashMap<>();

    private Reconciler(Rundown rundown, Collection<AsRunRecord> reported) {
        this.entries = rundown.entries();
        this.records = reported.stream()
                .filter(record -> record.channel().equals(rundown.channel().id()))
                .filter(record -> record.day().equals(rundown.day()))
                .sorted(ORDER)
                .distinct()
                .toList();
        for (int place = 0; place < entries.size(); place++) {
            reports.add(new TreeSet<>(ORDER));
            placesOf.computeIfAbsent(entries.get(place).clip().number(), clip -> new ArrayList<>())
                    .add(place);
        }
    }

    /** Records of other channels and days are left aside. */
    public static Reconciliation reconcile(Rundown rundown, Collection<AsRunRecord> reported) {
        var reconciler = new Reconciler(rundown, reported);
        reconciler.giveByTime();
        reconciler.giveByNearness();
        List<Airing> airings = reconciler.airings();
        return new Reconciliation(rundown, airings, reconciler.extra(airings));
    }

    private void giveByTime() {
        for (AsRunRecord record : records) {
            List<Integer> places = placesOf.getOrDefault(record.clip(), List.of()).stream()
                    .filter(place -> entries.get(place).span().overlaps(record.span()))
                    .toList();
            if (places.isEmpty()) {
                continue;
            }
            if (isCard(entries.get(places.getFirst()))) {
                places.forEach(place -> give(place, record));
            } else {
                give(mostOverlapped(places, record.span()), record);
            }
        }
    }

    private int mostOverlapped(List<Integer> places, Span span) {
        int best = places.getFirst();
        for (int place : places) {
            if (overlap(place, span).isLongerThan(overlap(best, span))) {
                best = place;
            }
        }
        return best;
    }

    private Frames overlap(int place, Span span) {
        return Coverage.overlap(entries.get(place).span(), span);
    }

    private void giveByNearness() {
        record Pair(int place, AsRunRecord record, long away) {}
        var pairs = new ArrayList<Pair>();
        for (AsRunRecord record : records) {
            if (owned.contains(record)) {
                continue;
            }
            for (int place : placesOf.getOrDefault(record.clip(), List.of())) {
                long away = Math.abs(late(entries.get(place), record));
                if (reports.get(place).isEmpty() && isInReach(entries.get(place), away)) {
                    pairs.add(new Pair(place, record, away));
                }
            }
        }
        pairs.sort(Comparator.comparingLong(Pair::away)
                .thenComparingInt(Pair::place)
                .thenComparing(Pair::record, ORDER));
        for (Pair pair : pairs) {
            if (reports.get(pair.place()).isEmpty() && !owned.contains(pair.record())) {
                give(pair.place(), pair.record());
            }
        }
    }

    private static boolean isInReach(RundownEntry entry, long away) {
        return switch (entry) {
            case RundownEntry.Programme programme -> true;
            case RundownEntry.Filler filler -> away <= FILLER_REACH.count();
            case RundownEntry.Standby standby -> false;
            case RundownEntry.Slate slate -> false;
        };
    }

    private void give(int place, AsRunRecord record) {
        reports.get(place).add(record);
        owned.add(record);
    }

    private List<Airing> airings() {
        var airings = new ArrayList<Airing>();
        for (int place = 0; place < entries.size(); place++) {
            RundownEntry entry = entries.get(place);
            Set<AsRunRecord> own = reports.get(place);
            airings.add(
                    own.isEmpty() ? withoutReport(entry) : new Airing(entry, verdict(entry, own), List.copyOf(own)));
        }
        return airings;
    }

    private static Verdict verdict(RundownEntry entry, Set<AsRunRecord> own) {
        var shown = Coverage.of(own);
        Frames atItsTime = shown.within(entry.span());
        if (atItsTime.equals(entry.length())) {
            return new Verdict.Aired();
        }
        if (isCard(entry)) {
            return new Verdict.CutShort(entry.length().minus(atItsTime));
        }
        for (Span stretch : shown.stretches()) {
            if (!entry.length().isLongerThan(stretch.length())) {
                return new Verdict.Moved(stretch.start().frame() - entry.start().frame());
            }
        }
        Frames total = shown.total();
        return entry.length().isLongerThan(total)
                ? new Verdict.CutShort(entry.length().minus(total))
                : new Verdict.CutShort(entry.length().minus(atItsTime));
    }

    private Airing withoutReport(RundownEntry entry) {
        return records.stream()
                .filter(record -> record.span().overlaps(entry.span()))
                .max(Comparator.<AsRunRecord, Frames>comparing(record -> Coverage.overlap(record.span(), entry.span()))
                        .thenComparing(ORDER.reversed()))
                .map(record ->
                        new Airing(entry, new Verdict.Replaced(record.clip().text()), List.of(record)))
                .orElseGet(() -> new Airing(entry, new Verdict.Missed(), List.of()));
    }

    private List<AsRunRecord> extra(List<Airing> airings) {
        var explained = new LinkedHashSet<AsRunRecord>();
        airings.forEach(airing -> explained.addAll(airing.records()));
        return records.stream().filter(record -> !explained.contains(record)).toList();
    }

    private static long late(RundownEntry entry, AsRunRecord record) {
        return record.start().frame() - entry.start().frame();
    }

    private static boolean isCard(RundownEntry entry) {
        return switch (entry) {
            case RundownEntry.Slate slate -> true;
            case RundownEntry.Standby standby -> true;
            case RundownEntry.Programme programme -> false;
            case RundownEntry.Filler filler -> false;
        };
    }
}
