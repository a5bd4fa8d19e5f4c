package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Option.Fresh;
import kz.telesabaq.schedule.repair.PlaceChoice.Weighed;
import kz.telesabaq.schedule.repair.Show.Held;

/**
 * The places of one day, held by grades: as many as the grade has lessons that choose the day. The shortest of them stands for
 * all, so that what is asked of a place is never too much.
 */
final class DayPlaces {
    private final Board board;
    private final Places places;
    private final Channel channel;
    private final ChoiceDraft draft;
    private final LocalDate date;
    private final List<Held> held;
    private final Map<SlotTime, List<Integer>> takenAt = new TreeMap<>();

    DayPlaces(Board board, Places places, Channel channel, ChoiceDraft draft, LocalDate date) {
        this.board = board;
        this.places = places;
        this.channel = channel;
        this.draft = draft;
        this.date = date;
        this.held = board.on(channel.id(), date).stream()
                .filter(airing -> !airing.fixed())
                .toList();
    }

    /** @param byGrade the options of lessons that choose the day */
    void give(Map<Grade, List<Integer>> byGrade) {
        byGrade.values().forEach(this::give);
        takenAt.forEach(this::holdOneAiring);
    }

    private void give(List<Integer> lessons) {
        var shortest = lessons.stream()
                .map(number -> draft.option(number).show())
                .min(Comparator.comparing(show -> show.lesson().planned()))
                .orElseThrow();
        var balance = new ArrayList<Weighed>();
        lessons.forEach(number -> balance.add(new Weighed(number, 1)));
        Map<Span, Integer> own = new LinkedHashMap<>();
        for (Span place : places.on(shortest, date, Role.PREMIERE)) {
            int taken = draft.add(new Fresh(shortest, new AirDay(date), place), 0);
            balance.add(new Weighed(taken, -1));
            own.put(place, taken);
            takenAt.computeIfAbsent(place.start(), any -> new ArrayList<>()).add(taken);
        }
        draft.limit(balance, List.of(), 0);
        own.forEach((place, taken) -> keepRest(shortest, place, taken, own));
    }

    /** Between two airings of a grade there is a rest. */
    private void keepRest(Show shortest, Span place, int taken, Map<Span, Integer> own) {
        var withRest = places.withRest(shortest, place.start());
        held.stream()
                .filter(airing -> airing.show().grade().equals(shortest.grade())
                        && !airing.placement().span().overlaps(place)
                        && board.withRest(airing).overlaps(withRest))
                .forEach(airing -> draft.oneAtMost(List.of(taken), airing));
        draft.oneAtMost(own.entrySet().stream()
                .filter(other ->
                        places.withRest(shortest, other.getKey().start()).contains(place.start()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private void holdOneAiring(SlotTime start, List<Integer> taking) {
        var place = new Span(start, channel.raster());
        var there = held.stream()
                .filter(airing -> airing.placement().span().overlaps(place))
                .toList();
        there.forEach(airing -> draft.oneAtMost(taking, airing));
        if (there.isEmpty()) {
            draft.oneAtMost(taking);
        }
    }
}
