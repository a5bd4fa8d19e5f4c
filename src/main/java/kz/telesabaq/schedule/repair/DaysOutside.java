package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Option.Somewhere;
import kz.telesabaq.schedule.repair.PlaceChoice.Weighed;
import kz.telesabaq.schedule.repair.Show.Held;

/**
 * The days outside the weeks that are looked at, as if they were one: lessons that go there need free places, or airings there
 * that give up theirs, each for the price of a move.
 */
final class DaysOutside {
    private final Board board;
    private final Channel channel;
    private final ChoiceDraft draft;
    private final Set<LocalDate> within;

    /** @param within the days that are looked at by themselves */
    DaysOutside(Board board, Channel channel, ChoiceDraft draft, Set<LocalDate> within) {
        this.board = board;
        this.channel = channel;
        this.draft = draft;
        this.within = within;
    }

    void limit(List<Show> shows) {
        var giving = new ArrayList<Weighed>();
        shows.forEach(any -> giving.add(new Weighed(draft.anotherKeep(PlaceChoice.MOVE), 1)));
        draft.keeps().forEach((held, number) -> {
            if (!within.contains(held.date())) {
                giving.add(new Weighed(number, 1));
            }
        });
        var outside = daysOutside(shows);
        for (Set<GradeBand> together : bandsTogether()) {
            long free = outside.stream().mapToLong(date -> free(together, date)).sum();
            var going = going(together);
            if (going.size() > free) {
                draft.limit(going, giving, free + giving.size());
            }
        }
    }

    private Set<LocalDate> daysOutside(List<Show> shows) {
        var outside = new TreeSet<LocalDate>();
        shows.stream()
                .filter(Show::hasDays)
                .forEach(show -> outside.addAll(board.days()
                        .of(show.grade())
                        .subSet(
                                show.earliest().orElseThrow(),
                                true,
                                show.latest().orElseThrow(),
                                true)));
        outside.removeAll(within);
        return outside;
    }

    private List<Weighed> going(Set<GradeBand> together) {
        return IntStream.range(0, draft.options().size())
                .filter(number -> draft.option(number) instanceof Somewhere somewhere
                        && together.contains(
                                board.brief().profile().bandOf(somewhere.show().grade()))
                        && !within.contains(somewhere.range().first()))
                .mapToObj(number -> new Weighed(number, 1))
                .toList();
    }

    /** Hall's condition needs every set of bands, since their hours overlap. */
    private List<Set<GradeBand>> bandsTogether() {
        var bands = board.brief().profile().bands();
        var all = new ArrayList<Set<GradeBand>>();
        for (int mask = 1; mask < 1 << bands.size(); mask++) {
            var together = new LinkedHashSet<GradeBand>();
            for (int i = 0; i < bands.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    together.add(bands.get(i));
                }
            }
            all.add(together);
        }
        return all;
    }

    /** Places of the day that one of the bands may use and nothing covers. */
    private long free(Set<GradeBand> bands, LocalDate date) {
        var day = new AirDay(date);
        var open = channel.window(day);
        var held = board.on(channel.id(), date);
        long free = 0;
        for (SlotTime start = open.start(); start.isBefore(open.end()); start = start.plus(channel.raster())) {
            var place = new Span(start, channel.raster());
            if (isOfUse(bands, place, day)
                    && !board.isTaken(channel, day, place)
                    && held.stream()
                            .map(Held::placement)
                            .noneMatch(airing -> airing.span().overlaps(place))) {
                free++;
            }
        }
        return free;
    }

    private boolean isOfUse(Set<GradeBand> bands, Span place, AirDay day) {
        return bands.stream()
                .anyMatch(band -> board.hours()
                        .of(channel, new Grade(band.first()), Role.PREMIERE, day)
                        .contains(place));
    }
}
