package kz.telesabaq.air.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.telesabaq.air.Absences;
import kz.telesabaq.air.Piece;
import kz.telesabaq.air.Ticks;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.HouseNumber;

/** The cards that stand in for whatever cannot be shown, in order of preference, with the files that are there. */
final class Cards {
    private final List<Clip> house;
    private final Absences absences;
    private final Map<HouseNumber, List<Piece>> wholes = new HashMap<>();

    /** Starts with the cards that stand behind everything; at least one. */
    Cards(List<Clip> house, Absences absences) {
        this.house = List.copyOf(house);
        this.absences = absences;
        if (house.isEmpty()) {
            throw new IllegalArgumentException("a channel needs at least one card to stand in for what is missing");
        }
    }

    /** The card that is shown where nothing is planned. */
    Clip first() {
        return house.getFirst();
    }

    /** A whole segment of the card: the wanted one, else one of another card, else any that is left of a damaged card. */
    Piece whole(Clip card, long wanted) {
        for (Clip candidate : preferring(card)) {
            List<Piece> segments = wholes.computeIfAbsent(candidate.number(), number -> undamaged(candidate));
            if (!segments.isEmpty()) {
                return segments.get((int) (wanted % segments.size()));
            }
        }
        return preferring(card).stream()
                .flatMap(candidate -> wholeSegments(candidate).stream())
                .filter(piece -> !absences.lacks(piece))
                .findFirst()
                .orElseGet(() -> Piece.segment(card.number(), 0, Ticks.LENGTH).lost());
    }

    /** A piece of exactly 51 to 99 frames. */
    Piece tail(Clip card, Frames length) {
        return preferring(card).stream()
                .map(candidate -> Piece.tail(candidate.number(), length))
                .filter(piece -> !absences.lacks(piece))
                .findFirst()
                .orElseGet(() -> Piece.tail(card.number(), length).lost());
    }

    private List<Clip> preferring(Clip card) {
        if (card.equals(house.getFirst())) {
            return house;
        }
        var order = new ArrayList<Clip>();
        order.add(card);
        order.addAll(house);
        return order;
    }

    /** The segments of a card that has all of them. */
    private List<Piece> undamaged(Clip card) {
        List<Piece> segments = wholeSegments(card);
        return segments.stream().anyMatch(absences::lacks) ? List.of() : segments;
    }

    private static List<Piece> wholeSegments(Clip card) {
        int count = Math.toIntExact(card.length().count() / Ticks.LENGTH.count());
        return IntStream.range(0, count)
                .mapToObj(index -> Piece.segment(card.number(), index, Ticks.LENGTH))
                .toList();
    }
}
