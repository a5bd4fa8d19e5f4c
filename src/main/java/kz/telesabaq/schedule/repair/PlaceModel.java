package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Option.Days;
import kz.telesabaq.schedule.repair.Option.Fresh;
import kz.telesabaq.schedule.repair.Option.InPlace;
import kz.telesabaq.schedule.repair.Option.LeftOut;
import kz.telesabaq.schedule.repair.Option.Somewhere;
import kz.telesabaq.schedule.repair.PlaceChoice.Turnover;
import kz.telesabaq.schedule.repair.Show.Held;

/**
 * Puts the repair of one channel into a {@link PlaceChoice}: lessons at hand may take any place up to their neighbours, or
 * go beyond one of them at the price of one move; every other airing stays or is lost at the price of one move.
 *
 * <p>Nothing that a plan could do is missing, some that it could not do is allowed: a new lesson that is not at hand may be
 * lost without being shown elsewhere. So the least cost is a bound on every plan, and a least answer that uses none of these
 * liberties is a plan.
 */
final class PlaceModel {
    private static final long UNKNOWN_START = 8;
    private static final long OTHER_WEEK = 3;
    private static final long BEYOND = 60;
    private static final long PREMIERE_LOST = 40;
    private static final long REQUIRED_REPEAT_LOST = 20;
    private static final long LATEST_DAY_COUNTED = 7;

    private final Board board;
    private final Places places;
    private final Channel channel;
    private final AtHand atHand;
    private final Liberties liberties;
    private final ChoiceDraft draft;
    private final List<Turnover> turnovers;
    private final SortedMap<LocalDate, List<Integer>> optionsOn = new TreeMap<>();

    /** Whether the model may do what no plan can, for the sake of a bound. */
    enum Liberties {
        TAKEN,
        NONE
    }

    PlaceModel(Board board, Places places, Channel channel, AtHand atHand, Liberties liberties) {
        this.board = board;
        this.places = places;
        this.channel = channel;
        this.atHand = atHand;
        this.liberties = liberties;
        this.draft = new ChoiceDraft(board, this::priceOfLosing);
        for (List<Show> chain : board.chains(channel.id()).values()) {
            if (chain.stream().anyMatch(atHand::contains)) {
                addChain(chain);
            }
        }
        optionsOn.forEach((date, numbers) -> new DayClashes(board, places, channel, draft).add(date, numbers));
        this.turnovers = places.isEven(channel) && liberties == Liberties.TAKEN
                ? new Turnovers(board, places, channel, atHand, draft).count()
                : List.of();
    }

    PlaceChoice choice() {
        return draft.choice(turnovers);
    }

    Option option(int number) {
        return draft.option(number);
    }

    /** The neighbour of its course that the lesson would have to pass. */
    Optional<Show> neighbourBeyond(Somewhere somewhere) {
        var chain = board.chains(channel.id())
                .getOrDefault(somewhere.show().course().code(), List.of());
        var passed = somewhere.range();
        return chain.stream()
                .filter(show -> !atHand.contains(show) && board.standing(show).isEmpty())
                .filter(show -> show.premiere()
                        .map(Held::date)
                        .filter(date -> date.equals(passed.first()) || date.equals(passed.last()))
                        .isPresent())
                .findFirst();
    }

    List<Held> lost(PlaceChoice.Answer answer) {
        return draft.keeps().entrySet().stream()
                .filter(keep -> !answer.kept().get(keep.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void addChain(List<Show> chain) {
        var own = new LinkedHashMap<Show, List<Integer>>();
        for (int i = 0; i < chain.size(); i++) {
            var show = chain.get(i);
            if (atHand.contains(show)) {
                own.put(show, addShow(chain, i));
            }
        }
        var at = new ArrayList<>(own.keySet());
        for (int i = 0; i < at.size(); i++) {
            var group = groupOf(own, at.get(i));
            at.get(i).held().stream()
                    .filter(held -> !held.fixed())
                    .forEach(held -> draft.staysOnlyIfItCanFollow(held, group));
            for (int j = i + 1; j < at.size(); j++) {
                draft.inOrder(groupOf(own, at.get(i)), groupOf(own, at.get(j)));
            }
        }
        for (Show other : chain) {
            if (!atHand.contains(other) && board.standing(other).isEmpty()) {
                other.premiere().ifPresent(premiere -> addNeighbour(chain, own, premiere));
            }
        }
    }

    private static List<Integer> groupOf(Map<Show, List<Integer>> own, Show show) {
        return own.getOrDefault(show, List.of());
    }

    private List<Integer> addShow(List<Show> chain, int index) {
        var show = chain.get(index);
        var group = new ArrayList<Integer>();
        group.add(add(new LeftOut(show), PlaceChoice.LEFT_OUT));
        if (show.hasDays()) {
            addPlaces(
                    show,
                    neighbour(chain.subList(0, index).reversed()),
                    neighbour(chain.subList(index + 1, chain.size())),
                    group);
        }
        draft.oneForTheLesson(group);
        return group;
    }

    /** The nearest lesson that is to stay where it is; those that are fixed limit the days already. */
    private Optional<LocalDate> neighbour(List<Show> outwards) {
        return outwards.stream()
                .filter(show -> !atHand.contains(show) && board.standing(show).isEmpty())
                .flatMap(show -> show.premiere().stream())
                .map(Held::date)
                .findFirst();
    }

    private void addPlaces(Show show, Optional<LocalDate> before, Optional<LocalDate> behind, List<Integer> group) {
        var earliest = show.earliest().orElseThrow();
        var latest = show.latest().orElseThrow();
        var days = board.days();
        before.filter(date -> !date.isBefore(earliest))
                .ifPresent(date -> addBeyond(show, new Days(earliest, date), group));
        behind.filter(date -> !date.isAfter(latest)).ifPresent(date -> addBeyond(show, new Days(date, latest), group));
        var first =
                before.map(date -> date.plusDays(1)).filter(earliest::isBefore).orElse(earliest);
        var last = behind.map(date -> date.minusDays(1)).filter(latest::isAfter).orElse(latest);
        for (Held held : show.held()) {
            if (board.canBeNew(held) && (!held.fixed() || held.isPremiere())) {
                addIfRepeatsAllow(new InPlace(show, held), held.isPremiere() ? 0 : 1, group);
            }
        }
        var near = first.isAfter(last)
                ? List.<LocalDate>of()
                : days.of(show.grade()).subSet(first, true, last, true).stream()
                        .limit(atHand.daysToLookAt(show) + 1L)
                        .toList();
        if (near.size() > atHand.daysToLookAt(show)) {
            addBeyond(show, new Days(near.getLast(), last), group);
            near = near.subList(0, near.size() - 1);
        }
        if (!near.isEmpty()) {
            var counterpart = board.counterpartWeek(show);
            for (LocalDate date : near) {
                long late = Math.min(LATEST_DAY_COUNTED, first.until(date, ChronoUnit.DAYS));
                long drift = counterpart
                                .filter(week -> !week.equals(SchoolDays.monday(date)))
                                .isPresent()
                        ? OTHER_WEEK
                        : 0;
                for (Span slot : places.on(show, date, Role.PREMIERE)) {
                    if (show.held().stream().noneMatch(held -> isAt(held, date, slot.start()))) {
                        long strange = places.isKnownStart(show, slot.start()) ? 0 : UNKNOWN_START;
                        addIfRepeatsAllow(new Fresh(show, new AirDay(date), slot), late + drift + strange, group);
                    }
                }
            }
        }
    }

    private static boolean isAt(Held held, LocalDate date, SlotTime start) {
        return held.date().equals(date) && held.placement().start().equals(start);
    }

    private void addBeyond(Show show, Days range, List<Integer> group) {
        if (liberties == Liberties.TAKEN && board.days().anyWithin(show.grade(), range.first(), range.last())) {
            addIfRepeatsAllow(new Somewhere(show, range), BEYOND, group);
        }
    }

    private void addIfRepeatsAllow(Option option, long cost, List<Integer> group) {
        if (board.repeatsAllow(option)) {
            group.add(add(option, cost));
        }
    }

    private int add(Option option, long cost) {
        int number = draft.add(option, cost);
        if (option instanceof Fresh || option instanceof InPlace) {
            var date = option.days().orElseThrow().first();
            optionsOn.computeIfAbsent(date, any -> new ArrayList<>()).add(number);
        }
        return number;
    }

    private void addNeighbour(List<Show> chain, Map<Show, List<Integer>> own, Held premiere) {
        int place = chain.indexOf(premiere.show());
        for (int i = 0; i < chain.size(); i++) {
            boolean earlier = i < place;
            var against = groupOf(own, chain.get(i)).stream()
                    .filter(number -> draft.option(number)
                            .days()
                            .filter(days -> earlier
                                    ? !days.first().isBefore(premiere.date())
                                    : !days.last().isAfter(premiere.date()))
                            .isPresent())
                    .toList();
            draft.oneAtMost(against, premiere);
        }
    }

    private long priceOfLosing(Held held) {
        if (held.isPremiere() && !atHand.contains(held.show())) {
            return liberties == Liberties.TAKEN ? PlaceChoice.MOVE + PREMIERE_LOST : PlaceChoice.LEFT_OUT;
        }
        int required = board.brief().profile().bandOf(held.show().grade()).requiredRepeats();
        long repeats = held.show().held().size() - 1L;
        return PlaceChoice.MOVE + (repeats <= required ? REQUIRED_REPEAT_LOST : 0);
    }
}
