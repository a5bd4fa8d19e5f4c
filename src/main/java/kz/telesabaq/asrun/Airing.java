package kz.telesabaq.asrun;

import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.playout.RundownEntry;

/**
 * One planned entry and what became of it.
 *
 * @param records what was reported for it; empty when it was missed
 */
public record Airing(RundownEntry planned, Verdict verdict, List<AsRunRecord> records) {
    public Airing {
        records = List.copyOf(records);
    }

    /** What became of a planned entry. Differences are in frames; late and long are positive. */
    public sealed interface Verdict {
        /** At its time, its clip, its whole length. */
        record Aired() implements Verdict {}

        /** Its clip, but {@code missing} frames of it were not shown. */
        record CutShort(Frames missing) implements Verdict {}

        /** Something else was shown in its place. */
        record Replaced(String by) implements Verdict {}

        /** Nothing was shown in its place. */
        record Missed() implements Verdict {}

        /** Its clip and length, but at another time; {@code frames} is negative when early. */
        record Moved(long frames) implements Verdict {}
    }
}
