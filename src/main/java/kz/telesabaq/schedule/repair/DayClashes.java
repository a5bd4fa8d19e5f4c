package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.repair.Option.Fresh;
import kz.telesabaq.schedule.repair.Option.InPlace;
import kz.telesabaq.schedule.repair.Option.LeftOut;
import kz.telesabaq.schedule.repair.Option.Somewhere;
import kz.telesabaq.schedule.repair.PlaceChoice.Weighed;
import kz.telesabaq.schedule.repair.Show.Held;

/** What excludes what on one day of a channel: one airing at a time, a rest for each grade, its minutes before the screen. */
final class DayClashes {
    private final Board board;
    private final Places places;
    private final Channel channel;
    private final ChoiceDraft draft;

    DayClashes(Board board, Places places, Channel channel, ChoiceDraft draft) {
        this.board = board;
        this.places = places;
        this.channel = channel;
        this.draft = draft;
    }

    /** @param numbers the options that take a place of the day */
    void add(LocalDate date, List<Integer> numbers) {
        var held = board.on(channel.id(), date).stream()
                .filter(airing -> !airing.fixed())
                .toList();
        addStretches(
                numbers,
                held,
                number -> slot(draft.option(number)),
                airing -> airing.placement().span());
        Map<Grade, List<Integer>> byGrade = new TreeMap<>();
        numbers.forEach(
                number -> byGrade.computeIfAbsent(draft.option(number).show().grade(), any -> new ArrayList<>())
                        .add(number));
        byGrade.forEach((grade, own) -> {
            var same = held.stream()
                    .filter(airing -> airing.show().grade().equals(grade))
                    .toList();
            addStretches(own, same, number -> rest(draft.option(number)), board::withRest);
            addLoad(grade, date, own, same);
        });
    }

    private static Span slot(Option option) {
        return switch (option) {
            case Fresh fresh -> fresh.slot();
            case InPlace in -> in.airing().placement().span();
            case Somewhere somewhere -> throw new IllegalArgumentException("no place: " + somewhere);
            case LeftOut leftOut -> throw new IllegalArgumentException("no place: " + leftOut);
        };
    }

    private Span rest(Option option) {
        return places.withRest(option.show(), slot(option).start());
    }

    /** Of all stretches that hold one moment, one at most; the beginnings of all stretches are moments enough. */
    private void addStretches(
            List<Integer> numbers, List<Held> held, IntFunction<Span> ofOption, Function<Held, Span> ofHeld) {
        var moments = new TreeSet<SlotTime>();
        numbers.forEach(number -> moments.add(ofOption.apply(number).start()));
        held.forEach(airing -> moments.add(ofHeld.apply(airing).start()));
        for (SlotTime moment : moments) {
            var here = numbers.stream()
                    .filter(number -> ofOption.apply(number).contains(moment))
                    .toList();
            var staying = held.stream()
                    .filter(airing -> ofHeld.apply(airing).contains(moment))
                    .findFirst();
            draft.oneAtMost(here);
            staying.ifPresent(airing -> draft.oneAtMost(
                    here.stream().filter(number -> !draft.isAt(number, airing)).toList(), airing));
        }
    }

    private void addLoad(Grade grade, LocalDate date, List<Integer> own, List<Held> same) {
        int minutes = board.brief().profile().bandOf(grade).screenMinutesPerDay();
        if (minutes == GradeBand.NO_DAILY_LIMIT) {
            return;
        }
        long fixed = board.on(channel.id(), date).stream()
                .filter(held -> held.fixed() && held.show().grade().equals(grade))
                .mapToLong(held -> held.show().lesson().planned().count())
                .sum();
        var fresh = own.stream()
                .filter(number -> draft.option(number) instanceof Fresh)
                .map(number -> new Weighed(
                        number, draft.option(number).show().lesson().planned().count()))
                .toList();
        if (!fresh.isEmpty()) {
            var staying = same.stream()
                    .map(held -> new Weighed(
                            draft.keep(held), held.show().lesson().planned().count()))
                    .toList();
            long limit = Frames.ofMinutes(minutes).count() - fixed;
            draft.limit(fresh, staying, limit);
        }
    }
}
