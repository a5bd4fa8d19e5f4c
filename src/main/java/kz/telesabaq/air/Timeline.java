package kz.telesabaq.air;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;

/**
 * An air day of a channel as segments, one for each tick from the opening to the next opening.
 *
 * <p>The segment of a tick ends inside it: after its beginning, and not after its end. The first segment of a day begins
 * and the last one ends exactly with the day. A day has {@link #BREAKS_PER_DAY} discontinuities, no more and no fewer:
 * what the clips leave is filled up with needless ones in its last hours, when the channel is off air. So the
 * discontinuity sequence number of any moment follows from its date and its own day alone.
 */
public final class Timeline {
    /**
     * A card of 40 s starts over 2,250 times on a day of 25 hours, and a window of lessons changes clips some hundreds of
     * times; a card must have 14 segments to stay below.
     */
    public static final int BREAKS_PER_DAY = 4000;

    /** Discontinuities are counted from the opening of this day; never change it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private final AirDay day;
    private final HouseClock clock;
    private final long firstTick;
    private final Piece[] pieces;
    private final int[] starts;
    private final BitSet runStarts;
    private final BitSet breaks;

    private Timeline(
            AirDay day,
            HouseClock clock,
            long firstTick,
            Piece[] pieces,
            int[] starts,
            BitSet runStarts,
            BitSet breaks) {
        this.day = day;
        this.clock = clock;
        this.firstTick = firstTick;
        this.pieces = pieces;
        this.starts = starts;
        this.runStarts = runStarts;
        this.breaks = breaks;
    }

    /**
     * The day made of its pieces in order.
     *
     * @param runStarts places in the list at which a clip is begun, or taken up after something else
     */
    public static Timeline of(AirDay day, HouseClock clock, List<Piece> pieces, BitSet runStarts) {
        int count = Ticks.covering(clock.length(day));
        if (pieces.size() != count) {
            throw new IllegalArgumentException("%s has %d ticks, not %d pieces".formatted(day, count, pieces.size()));
        }
        var laid = pieces.toArray(Piece[]::new);
        var starts = new int[count];
        long at = 0;
        for (int n = 0; n < count; n++) {
            starts[n] = Math.toIntExact(at);
            at += laid[n].length().count();
            if (at <= n * Ticks.LENGTH.count() || at > (n + 1) * Ticks.LENGTH.count()) {
                throw new IllegalArgumentException(
                        "segment %d of %s ends at frame %d, outside its tick".formatted(n, day, at));
            }
        }
        if (at != clock.length(day).count()) {
            throw new IllegalArgumentException("%s ends at frame %d, not at %s".formatted(day, at, clock.length(day)));
        }
        return new Timeline(
                day,
                clock,
                Ticks.beginningAt(clock.opens(day)),
                laid,
                starts,
                (BitSet) runStarts.clone(),
                filledUp(naturalBreaks(laid, runStarts, 0), count, 0));
    }

    public AirDay day() {
        return day;
    }

    public long firstTick() {
        return firstTick;
    }

    public long lastTick() {
        return firstTick + pieces.length - 1;
    }

    public boolean holds(long tick) {
        return tick >= firstTick && tick <= lastTick();
    }

    public Segment segment(long tick) {
        int n = place(tick);
        var start = SlotTime.ofFrames(starts[n]);
        return new Segment(
                tick,
                pieces[n],
                start,
                clock.instantOf(day, start),
                breaks.get(n) ? Segment.Joint.BREAKS : Segment.Joint.RUNS_ON);
    }

    /** The segment on air at an instant of the day. */
    public Segment onAir(Instant instant) {
        SlotTime now = clock.slotAt(instant);
        Segment candidate = segment(Ticks.at(instant));
        return candidate.end().isAfter(now) ? candidate : segment(candidate.tick() + 1);
    }

    /** The discontinuity sequence number of a playlist that begins with the tick. */
    public long breaksBefore(long tick) {
        return ChronoUnit.DAYS.between(FIRST_DAY, day.date()) * BREAKS_PER_DAY
                + breaks.get(0, place(tick)).cardinality();
    }

    /** How many discontinuities the day has; more than {@link #BREAKS_PER_DAY} only when a card is far too short. */
    public int breaks() {
        return breaks.cardinality();
    }

    /** Everything shown inside a span of the day, in order; holes are left out. */
    public List<Run> runs(Span inside) {
        var runs = new ArrayList<Run>();
        int n = 0;
        while (n < pieces.length) {
            int next = runStarts.nextSetBit(n + 1);
            int end = next < 0 ? pieces.length : next;
            long from = Math.max(starts[n], inside.start().frame());
            long until = Math.min(endOf(end - 1), inside.end().frame());
            if (from < until && pieces[n].whereabouts() == Piece.Whereabouts.ON_DISK) {
                runs.add(new Run(pieces[n].clip(), SlotTime.ofFrames(from), Frames.of(until - from)));
            }
            n = end;
        }
        return runs;
    }

    /**
     * This day up to a tick, and another from there on. The change waits for the first frame at which a segment begins in
     * both; at the latest that is the next lesson.
     */
    public Timeline takenOverBy(Timeline later, long fromTick) {
        int join = (int) Math.clamp(fromTick - firstTick, 0, pieces.length);
        while (join < pieces.length && starts[join] != later.starts[join]) {
            join++;
        }
        var laid = pieces.clone();
        System.arraycopy(later.pieces, join, laid, join, pieces.length - join);
        var at = starts.clone();
        System.arraycopy(later.starts, join, at, join, pieces.length - join);
        var runs = spliced(runStarts, later.runStarts, join);
        if (join > 0 && join < pieces.length && !laid[join].continues(laid[join - 1])) {
            runs.set(join);
        }
        var joints = spliced(breaks, naturalBreaks(laid, runs, join), join);
        return new Timeline(day, clock, firstTick, laid, at, runs, filledUp(joints, pieces.length, join));
    }

    private static BitSet spliced(BitSet before, BitSet after, int join) {
        var whole = before.get(0, join);
        after.stream().filter(n -> n >= join).forEach(whole::set);
        return whole;
    }

    private static BitSet naturalBreaks(Piece[] pieces, BitSet runStarts, int from) {
        var breaks = new BitSet(pieces.length);
        for (int n = from; n < pieces.length; n++) {
            if (n == 0 || runStarts.get(n) || !pieces[n].continues(pieces[n - 1])) {
                breaks.set(n);
            }
        }
        return breaks;
    }

    private static BitSet filledUp(BitSet natural, int pieces, int from) {
        var breaks = (BitSet) natural.clone();
        int lacking = BREAKS_PER_DAY - breaks.cardinality();
        for (int n = pieces - 1; lacking > 0 && n >= from; n--) {
            if (!breaks.get(n)) {
                breaks.set(n);
                lacking--;
            }
        }
        return breaks;
    }

    private long endOf(int n) {
        return starts[n] + pieces[n].length().count();
    }

    private int place(long tick) {
        if (!holds(tick)) {
            throw new IllegalArgumentException("tick %d does not belong to %s".formatted(tick, day));
        }
        return Math.toIntExact(tick - firstTick);
    }
}
