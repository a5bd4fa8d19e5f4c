package kz.telesabaq.desk.build;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;

/**
 * A published rundown as the control room reads it.
 *
 * @param totals air time by kind; every kind is there
 */
public record RundownSheet(Rundown rundown, List<Row> rows, Map<EntryKind, Frames> totals) {
    public RundownSheet {
        rows = List.copyOf(rows);
        totals = Map.copyOf(totals);
    }

    /**
     * One event.
     *
     * @param number counts from 1
     * @param start {@code HH:MM:SS:FF} on the wall, counted on past midnight
     */
    public record Row(int number, RundownEntry entry, EntryKind kind, String start) {}

    public static RundownSheet of(Rundown rundown) {
        Map<EntryKind, Frames> totals = new EnumMap<>(EntryKind.class);
        for (EntryKind kind : EntryKind.values()) {
            totals.put(kind, Frames.ZERO);
        }
        rundown.entries().forEach(entry -> totals.merge(EntryKind.of(entry), entry.length(), Frames::plus));
        var clock = rundown.channel().clock();
        var rows = IntStream.range(0, rundown.entries().size())
                .mapToObj(index -> {
                    RundownEntry entry = rundown.entries().get(index);
                    return new Row(index + 1, entry, EntryKind.of(entry), clock.label(entry.start()));
                })
                .toList();
        return new RundownSheet(rundown, rows, totals);
    }

    /** Planned air time less the window, in frames: positive is over, negative is under, a published rundown is 0. */
    public long overFrames() {
        long planned = totals.values().stream().mapToLong(Frames::count).sum();
        return planned - rundown.window().length().count();
    }

    public long count(EntryKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
