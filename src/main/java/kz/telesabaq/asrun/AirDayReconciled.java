package kz.telesabaq.asrun;

import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;

/**
 * Every entry of an air day has found its verdict. Receiving it twice (channel, day, revision) changes nothing.
 *
 * @param revision the list that was compared
 * @param outcomes every planned entry in order
 * @param extra how many records explain no planned entry
 */
public record AirDayReconciled(ChannelId channel, AirDay day, int revision, List<Outcome> outcomes, int extra) {
    public AirDayReconciled {
        outcomes = List.copyOf(outcomes);
    }

    /** The five fates of an entry. */
    public enum Fate {
        AIRED,
        SHORT,
        REPLACED,
        MISSED,
        MOVED
    }

    /**
     * One planned entry, flat, so that it can be kept as text.
     *
     * @param startFrame planned, counted from the opening of the day
     * @param lengthFrames planned
     * @param lesson code of the lesson; empty for everything else
     * @param differenceFrames missing frames when SHORT, late (positive) or early (negative) when MOVED, else 0
     * @param by what was shown instead when REPLACED, else empty
     */
    public record Outcome(
            long startFrame,
            long lengthFrames,
            String clip,
            String lesson,
            Fate fate,
            long differenceFrames,
            String by) {

        public static Outcome of(Airing airing) {
            return new Outcome(
                    airing.planned().start().frame(),
                    airing.planned().length().count(),
                    airing.planned().clip().number().text(),
                    airing.lesson().map(Object::toString).orElse(""),
                    airing.fate(),
                    airing.differenceFrames(),
                    airing.replacedBy().orElse(""));
        }
    }

    public static AirDayReconciled of(Reconciliation day) {
        return new AirDayReconciled(
                day.rundown().channel().id(),
                day.rundown().day(),
                day.rundown().revision(),
                day.airings().stream().map(Outcome::of).toList(),
                day.extra().size());
    }
}
