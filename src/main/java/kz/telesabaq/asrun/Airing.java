package kz.telesabaq.asrun;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.asrun.AirDayReconciled.Fate;
import kz.telesabaq.curriculum.LessonCode;
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

    /** The verdict without its particulars. */
    public Fate fate() {
        return switch (verdict) {
            case Verdict.Aired aired -> Fate.AIRED;
            case Verdict.CutShort cutShort -> Fate.SHORT;
            case Verdict.Replaced replaced -> Fate.REPLACED;
            case Verdict.Missed missed -> Fate.MISSED;
            case Verdict.Moved moved -> Fate.MOVED;
        };
    }

    /** Missing frames when cut short, frames late (positive) or early (negative) when moved, else 0. */
    public long differenceFrames() {
        return switch (verdict) {
            case Verdict.Aired aired -> 0;
            case Verdict.CutShort cutShort -> cutShort.missing().count();
            case Verdict.Replaced replaced -> 0;
            case Verdict.Missed missed -> 0;
            case Verdict.Moved moved -> moved.frames();
        };
    }

    public Optional<String> replacedBy() {
        return verdict instanceof Verdict.Replaced replaced ? Optional.of(replaced.by()) : Optional.empty();
    }

    /** The lesson that was planned here, as itself or behind a standby card. */
    public Optional<LessonCode> lesson() {
        return switch (planned) {
            case RundownEntry.Programme programme ->
                Optional.of(programme.slot().lesson().code());
            case RundownEntry.Standby standby ->
                Optional.of(standby.slot().lesson().code());
            case RundownEntry.Filler filler -> Optional.empty();
            case RundownEntry.Slate slate -> Optional.empty();
        };
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
