package kz.telesabaq.air.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kz.telesabaq.air.Absences;
import kz.telesabaq.air.Piece;
import kz.telesabaq.air.Ticks;
import kz.telesabaq.air.Timeline;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Segments;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;

/**
 * Lays the list of a day out in segments.
 *
 * <p>An entry owns the ticks in which its segments end: from the tick after the one that holds its first frame, when it
 * begins off the two-second grid, to the one that holds its last. A lesson, which begins on the grid, thus plays segment
 * after segment and leaves the grid with its last; what follows runs off the grid until the first card, whose tail of 51
 * to 99 frames leads back. Whatever does not fit or is not on the disk is replaced by a card segment, and before every
 * lesson, and where the window ends, a card leads back to the grid in any case: a lesson begins on its frame, always.
 */
public final class TimelineBuilder {
    private final HouseClock clock;
    private final AirDay day;
    private final Cards cards;
    private final Absences absences;
    private final int ticks;
    private final List<Piece> pieces;
    private final BitSet runStarts = new BitSet();
    private final TreeSet<Integer> anchors = new TreeSet<>();
    private long at;
    private Optional<HouseNumber> showing = Optional.empty();

    private TimelineBuilder(HouseClock clock, AirDay day, List<Clip> houseCards, Absences absences) {
        this.clock = clock;
        this.day = day;
        this.cards = new Cards(houseCards, absences);
        this.absences = absences;
        this.ticks = Ticks.covering(clock.length(day));
        this.pieces = new ArrayList<>(ticks);
        anchors.add(ticks);
    }

    /** A day on which the channel is off air from opening to opening. */
    public static Timeline offAir(HouseClock clock, AirDay day, List<Clip> houseCards, Absences absences) {
        var builder = new TimelineBuilder(clock, day, houseCards, absences);
        builder.offAirUntil(builder.ticks);
        return builder.timeline();
    }

    /**
     * A day with its list.
     *
     * @param houseCards what stands behind everything, the off-air card first
     * @param absences files that are not where they should be
     */
    public static Timeline onAir(Rundown rundown, List<Clip> houseCards, Absences absences) {
        var builder = new TimelineBuilder(rundown.channel().clock(), rundown.day(), houseCards, absences);
        builder.lay(rundown);
        return builder.timeline();
    }

    private void lay(Rundown rundown) {
        Span window = rundown.window();
        anchors.add(anchor(window.start().sinceOpening(), "the window"));
        anchors.add(anchor(window.end().sinceOpening(), "the end of the window"));
        for (RundownEntry entry : rundown.entries()) {
            if (entry instanceof RundownEntry.Programme) {
                anchors.add(anchor(
                        entry.start().sinceOpening(), "lesson " + entry.clip().number()));
            }
        }
        offAirUntil(Ticks.covering(window.start().sinceOpening()));
        showing = Optional.empty();
        for (RundownEntry entry : rundown.entries()) {
            switch (entry) {
                case RundownEntry.Programme programme -> layClip(programme);
                case RundownEntry.Filler filler -> layClip(filler);
                case RundownEntry.Standby standby -> layCard(standby);
                case RundownEntry.Slate slate -> layCard(slate);
            }
        }
        showing = Optional.empty();
        offAirUntil(ticks);
    }

    private void layClip(RundownEntry entry) {
        int first = pieces.size();
        int end = Ticks.covering(entry.span().end().sinceOpening());
        showing = Optional.empty();
        for (int n = first; n < end; n++) {
            put(pieceOf(entry, n - first).filter(this::fits).orElseGet(() -> standIn(cards.first())));
        }
    }

    private void layCard(RundownEntry entry) {
        int end = Ticks.covering(entry.span().end().sinceOpening());
        while (pieces.size() < end) {
            put(offGrid().isZero() ? standIn(entry.clip()) : cards.tail(entry.clip(), Ticks.LENGTH.plus(offGrid())));
        }
    }

    /** The piece of the clip, if its file is there and the entry has the whole of it. */
    private Optional<Piece> pieceOf(RundownEntry entry, int index) {
        if (index >= Segments.count(entry.clip().length())) {
            return Optional.empty();
        }
        Frames length = Segments.length(entry.clip().length(), index);
        Frames until = Ticks.LENGTH.times(index).plus(length);
        return Optional.of(Piece.segment(entry.clip().number(), index, length))
                .filter(piece -> !until.isLongerThan(entry.length()) && !absences.lacks(piece));
    }

    /** Whether it ends inside the tick that is next, and on the grid where the grid must be met. */
    private boolean fits(Piece piece) {
        long end = at + piece.length().count();
        long tickEnd = (pieces.size() + 1) * Ticks.LENGTH.count();
        return anchors.contains(pieces.size() + 1)
                ? end == tickEnd
                : end > tickEnd - Ticks.LENGTH.count() && end <= tickEnd;
    }

    /** A card for the tick that is next; leads back to the grid where it must be met. */
    private Piece standIn(Clip card) {
        if (anchors.contains(pieces.size() + 1) && !offGrid().isZero()) {
            return cards.tail(card, Ticks.LENGTH.plus(offGrid()));
        }
        return cards.whole(card, cardIndex(card));
    }

    /** A card goes on where it is, and begins anew when something else was shown. */
    private int cardIndex(Clip card) {
        boolean goesOn = showing.filter(card.number()::equals).isPresent();
        return goesOn ? pieces.getLast().index() + 1 : 0;
    }

    private void offAirUntil(int tick) {
        while (pieces.size() < tick) {
            put(cards.whole(cards.first(), Ticks.at(clock.opens(day)) + pieces.size()));
        }
    }

    private void put(Piece piece) {
        if (showing.filter(piece.clip()::equals).isEmpty()) {
            runStarts.set(pieces.size());
        }
        showing = Optional.of(piece.clip());
        pieces.add(piece);
        at += piece.length().count();
    }

    /** How far the next segment begins before the grid. */
    private Frames offGrid() {
        return Frames.of(pieces.size() * Ticks.LENGTH.count() - at);
    }

    private int anchor(Frames sinceOpening, String what) {
        if (!Ticks.onGrid(sinceOpening)) {
            throw new IllegalArgumentException("%s of %s begins at %s after the opening, off the grid of two seconds"
                    .formatted(what, day, sinceOpening));
        }
        return Ticks.covering(sinceOpening);
    }

    private Timeline timeline() {
        return Timeline.of(day, clock, pieces, runStarts);
    }
}
