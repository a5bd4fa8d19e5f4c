package kz.telesabaq.playout.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.Shelf.HouseStock;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.playout.RundownEntry.Filler;
import kz.telesabaq.playout.RundownEntry.Programme;
import kz.telesabaq.playout.RundownEntry.Slate;
import kz.telesabaq.playout.RundownEntry.Standby;
import kz.telesabaq.schedule.Slot;

/**
 * Entries laid one behind the other, each beginning where the one before ended.
 *
 * <p>Lengths keep to {@link Segments}: a filler plays whole segments from where the lesson ended; cards end on the
 * two-second grid of the window, and when they begin beside it the first piece has at least 51 frames.
 */
final class Reel {
    /** More pieces than this between two lessons would repeat themselves; the slate is calmer. */
    private static final int FILLERS_IN_A_ROW = 2;

    /** A card shorter than this could not be cut so that every piece keeps its least length. */
    private static final Frames SHORTEST_CARD = Segments.LENGTH.times(2);

    private final SlotTime opening;
    private final HouseStock stock;
    private final List<RundownEntry> laid = new ArrayList<>();
    private SlotTime due;

    Reel(SlotTime opening, HouseStock stock) {
        for (Clip card : List.of(stock.slate(), stock.standby())) {
            if (SHORTEST_CARD.isLongerThan(card.length())) {
                throw new IllegalArgumentException("the card %s runs %s, a card runs at least %s"
                        .formatted(card.number(), card.length(), SHORTEST_CARD));
            }
        }
        this.opening = opening;
        this.stock = stock;
        this.due = opening;
    }

    /** The first frame for which nothing is laid yet. */
    SlotTime due() {
        return due;
    }

    List<RundownEntry> laid() {
        return List.copyOf(laid);
    }

    void lay(RundownEntry entry) {
        laid.add(entry);
        due = due.plus(entry.length());
    }

    void layLesson(Slot slot, Clip clip) {
        lay(new Programme(due, clip.length(), clip, slot));
    }

    /** The standby card over the length the lesson was planned with, in whole segments, within its slot. */
    void layStandby(Slot slot, Wording why) {
        Frames planned =
                Segments.LENGTH.times(Math.max(1, slot.lesson().planned().count() / Segments.LENGTH.count()));
        Frames whole = slot.span().length();
        SlotTime until = due.plus(planned.isLongerThan(whole) ? whole : planned);
        while (due.isBefore(until)) {
            lay(new Standby(due, cardLength(stock.standby(), until), stock.standby(), slot, why));
        }
    }

    /** Fillers of the rotation, then the slate, so that everything ends exactly where it must. */
    void fill(SlotTime until, List<Clip> rotation, Wording why) {
        for (int i = 0; i < FILLERS_IN_A_ROW; i++) {
            fillerFor(until.since(due), rotation).ifPresent(this::lay);
        }
        while (due.isBefore(until)) {
            lay(new Slate(due, cardLength(stock.slate(), until), stock.slate(), why));
        }
    }

    /** The first that plays to its last whole segment; else the first of which at least half can be shown. */
    private Optional<Filler> fillerFor(Frames rest, List<Clip> rotation) {
        Frames room = roomForFiller(rest);
        var candidates = rotation.stream()
                .filter(clip -> !wholeSegments(clip.length()).isZero())
                .filter(this::isNotTheOneBefore)
                .toList();
        return candidates.stream()
                .filter(clip -> !wholeSegments(clip.length()).isLongerThan(room))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(clip -> !clip.length().isLongerThan(room.times(2)))
                        .findFirst())
                .map(clip -> new Filler(due, shorter(wholeSegments(clip.length()), room), clip));
    }

    /** What fillers may take of the rest: whole segments, leaving nothing or enough for the slate. */
    private static Frames roomForFiller(Frames rest) {
        Frames whole = wholeSegments(rest);
        boolean endsOnTheGrid = whole.equals(rest);
        if (endsOnTheGrid || whole.isZero()) {
            return whole;
        }
        return whole.minus(Segments.LENGTH);
    }

    private boolean isNotTheOneBefore(Clip clip) {
        if (laid.isEmpty()) {
            return true;
        }
        Optional<HouseNumber> last = laid.reversed().stream()
                .filter(Filler.class::isInstance)
                .map(filler -> filler.clip().number())
                .findFirst();
        boolean onlyOneInStock = stock.fillers().size() == 1;
        boolean farEnough = onlyOneInStock && !(laid.getLast() instanceof Filler);
        return farEnough || !last.equals(Optional.of(clip.number()));
    }

    /** As much of the card as its clip has and the stretch wants, ending on the grid. */
    private Frames cardLength(Clip card, SlotTime until) {
        Frames left = until.since(due);
        if (!left.isLongerThan(card.length())) {
            return left;
        }
        long beyondGrid = due.plus(card.length()).since(opening).count() % Segments.LENGTH.count();
        return card.length().minus(Frames.of(beyondGrid));
    }

    private static Frames wholeSegments(Frames length) {
        return Segments.LENGTH.times(length.count() / Segments.LENGTH.count());
    }

    private static Frames shorter(Frames one, Frames other) {
        return one.isLongerThan(other) ? other : one;
    }
}
