package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Option.Beyond;
import kz.telesabaq.schedule.repair.Option.Days;
import kz.telesabaq.schedule.repair.Option.Fresh;
import kz.telesabaq.schedule.repair.Option.InPlace;
import kz.telesabaq.schedule.repair.Option.LeftOut;
import kz.telesabaq.schedule.repair.PlaceChoice.Answer;
import kz.telesabaq.schedule.repair.PlaceChoice.Clique;
import kz.telesabaq.schedule.repair.PlaceChoice.Load;
import kz.telesabaq.schedule.repair.PlaceChoice.Weighed;
import kz.telesabaq.schedule.repair.Show.Held;

/**
 * The repair of a channel whose slots are all of one length, by days only: every lesson of the weeks around what broke
 * chooses the day on which it is new, and its grade needs a place there. Which lesson of the grade takes which place is left
 * open; so the least cost is a bound on every plan, and small enough to be found for weeks at once.
 *
 * <p>Days outside those weeks count as one: a lesson may go there, and beyond its neighbours, for a free place or the price
 * of one move.
 */
final class DayModel {
    private static final int DAYS_BEFORE = 4;
    private static final int DAYS_BEHIND = 8;

    private final Board board;
    private final Places places;
    private final Channel channel;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final List<Show> shows = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<Long> optionCosts = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Map<Held, Integer> keeps = new LinkedHashMap<>();
    private final List<Long> keepCosts = new ArrayList<>();
    private final List<Clique> cliques = new ArrayList<>();
    private final List<Load> loads = new ArrayList<>();

    /** @param broken lessons that lost their premiere */
    DayModel(Board board, Places places, Channel channel, Collection<Show> broken) {
        this.board = board;
        this.places = places;
        this.channel = channel;
        lookAround(broken);
        for (List<Show> chain : board.chains(channel.id()).values()) {
            addChain(chain.stream()
                    .filter(show -> broken.contains(show) || isNewWithin(show))
                    .toList());
        }
        days.forEach(this::addDay);
        addElsewhere();
    }

    /** Whether places can be counted: everything pinned on these days stands on the raster, too. */
    static boolean fits(Board board, Places places, Channel channel) {
        return places.isEven(channel)
                && board.brief().circumstances().pins().stream()
                        .filter(pin -> pin.channel().equals(channel.id()))
                        .allMatch(pin -> Places.isOnRaster(channel, pin));
    }

    PlaceChoice choice() {
        return new PlaceChoice(groups, optionCosts, keepCosts, cliques, loads, List.of());
    }

    /**
     * Lessons that have to move: those whose published premiere is lost, and the neighbours that make way for them. Whoever
     * only may move is not among them.
     */
    Set<Show> moved(Answer answer) {
        var elsewhere = new LinkedHashSet<Show>();
        var moved = new LinkedHashSet<Show>();
        for (int number : answer.options()) {
            var show = options.get(number).show();
            if (!(options.get(number) instanceof InPlace in && in.airing().isPremiere())) {
                elsewhere.add(show);
                boolean lost = show.premiere()
                        .map(premiere -> !answer.kept().get(keep(premiere)))
                        .orElse(true);
                if (lost) {
                    moved.add(show);
                }
            }
        }
        for (List<Show> chain : board.chains(channel.id()).values()) {
            addMakingWay(chain, elsewhere, moved);
            addMakingWay(chain.reversed(), elsewhere, moved);
        }
        return moved;
    }

    private static void addMakingWay(List<Show> chain, Set<Show> elsewhere, Set<Show> moved) {
        for (int i = 1; i < chain.size(); i++) {
            if (moved.contains(chain.get(i - 1)) && elsewhere.contains(chain.get(i))) {
                moved.add(chain.get(i));
            }
        }
    }

    private void lookAround(Collection<Show> broken) {
        var all = new TreeSet<LocalDate>();
        for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
            all.addAll(board.days().of(new Grade(grade)).tailSet(board.pinnedUntil(), false));
        }
        for (Show show : broken) {
            show.published().stream()
                    .map(placement -> placement.day().date())
                    .findFirst()
                    .or(show::earliest)
                    .ifPresent(date -> {
                        all.headSet(date, false).descendingSet().stream()
                                .limit(DAYS_BEFORE)
                                .forEach(days::add);
                        all.tailSet(date).stream().limit(DAYS_BEHIND).forEach(days::add);
                    });
        }
    }

    private boolean isNewWithin(Show show) {
        return board.standing(show).isEmpty()
                && show.premiere().map(Held::date).filter(days::contains).isPresent();
    }

    private void addChain(List<Show> chain) {
        var earlier = List.<Integer>of();
        for (Show show : chain) {
            var group = addShow(show);
            addOrder(earlier, group);
            earlier = group;
        }
    }

    private List<Integer> addShow(Show show) {
        var group = new ArrayList<Integer>();
        group.add(add(new LeftOut(show), PlaceChoice.LEFT_OUT));
        for (Held held : show.held()) {
            if (board.canBeNew(held) && (!held.fixed() || held.isPremiere())) {
                addIfRepeatsAllow(new InPlace(show, held), group);
            }
        }
        if (show.hasDays()) {
            addDays(show, group);
        }
        groups.add(group);
        shows.add(show);
        for (Held held : show.held()) {
            if (!held.fixed()) {
                addStaying(held, group);
            }
        }
        return group;
    }

    /** Each day by itself; stretches of days outside in one. */
    private void addDays(Show show, List<Integer> group) {
        var from = show.earliest().orElseThrow();
        var until = show.latest().orElseThrow();
        Optional<Days> outside = Optional.empty();
        for (LocalDate date : board.days().of(show.grade()).subSet(from, true, until, true)) {
            if (days.contains(date)) {
                outside.ifPresent(range -> addIfRepeatsAllow(new Beyond(show, range), group));
                outside = Optional.empty();
                if (!places.on(show, date, Role.PREMIERE).isEmpty()) {
                    addIfRepeatsAllow(new Beyond(show, new Days(date, date)), group);
                }
            } else {
                outside = Optional.of(new Days(outside.map(Days::first).orElse(date), date));
            }
        }
        outside.ifPresent(range -> addIfRepeatsAllow(new Beyond(show, range), group));
    }

    private void addIfRepeatsAllow(Option option, List<Integer> group) {
        if (board.repeatsAllow(option)) {
            group.add(add(option, option instanceof InPlace in && in.airing().isPremiere() ? 0 : 1));
        }
    }

    private int add(Option option, long cost) {
        options.add(option);
        optionCosts.add(cost);
        return options.size() - 1;
    }

    /** The airing stays where it is the premiere or may follow it. */
    private void addStaying(Held held, List<Integer> group) {
        var against = group.stream()
                .filter(number -> !isAt(number, held) && !board.canFollow(held, options.get(number)))
                .toList();
        if (!against.isEmpty()) {
            cliques.add(new Clique(against, keep(held)));
        }
        group.stream()
                .filter(number -> isAt(number, held))
                .forEach(number ->
                        loads.add(new Load(List.of(new Weighed(number, 1)), List.of(new Weighed(keep(held), -1)), 0)));
    }

    private boolean isAt(int number, Held held) {
        return options.get(number) instanceof InPlace in && in.airing().equals(held);
    }

    private void addOrder(List<Integer> earlier, List<Integer> later) {
        var borders = new TreeSet<LocalDate>();
        earlier.forEach(number -> options.get(number).days().ifPresent(range -> borders.add(range.first())));
        for (LocalDate border : borders) {
            var clique = new ArrayList<Integer>();
            earlier.stream()
                    .filter(number -> options.get(number)
                            .days()
                            .filter(range -> !range.first().isBefore(border))
                            .isPresent())
                    .forEach(clique::add);
            int before = clique.size();
            later.stream()
                    .filter(number -> options.get(number)
                            .days()
                            .filter(range -> !range.last().isAfter(border))
                            .isPresent())
                    .forEach(clique::add);
            if (clique.size() > before) {
                cliques.add(new Clique(clique, PlaceChoice.NO_KEEP));
            }
        }
    }

    /** The new lessons of a grade take places of the day, and a place holds one airing. */
    private void addDay(LocalDate date) {
        Map<SlotTime, List<Integer>> atPlace = new TreeMap<>();
        newOn(date).forEach((grade, numbers) -> {
            var shortest = numbers.stream()
                    .map(number -> options.get(number).show())
                    .min(Comparator.comparing(show -> show.lesson().planned()))
                    .orElseThrow();
            var taking = new ArrayList<Weighed>();
            numbers.forEach(number -> taking.add(new Weighed(number, 1)));
            Map<Span, Integer> own = new LinkedHashMap<>();
            for (Span place : places.on(shortest, date, Role.PREMIERE)) {
                int taken = add(new Fresh(shortest, new AirDay(date), place), 0);
                taking.add(new Weighed(taken, -1));
                own.put(place, taken);
                atPlace.computeIfAbsent(place.start(), any -> new ArrayList<>()).add(taken);
            }
            loads.add(new Load(taking, List.of(), 0));
            addRest(shortest, date, own);
        });
        atPlace.forEach((start, numbers) -> {
            var place = new Span(start, channel.raster());
            int before = cliques.size();
            board.on(channel.id(), date).stream()
                    .filter(held -> !held.fixed() && held.placement().span().overlaps(place))
                    .forEach(held -> cliques.add(new Clique(numbers, keep(held))));
            if (cliques.size() == before) {
                cliques.add(new Clique(numbers, PlaceChoice.NO_KEEP));
            }
        });
    }

    private Map<Grade, List<Integer>> newOn(LocalDate date) {
        var onDay = new Days(date, date);
        Map<Grade, List<Integer>> byGrade = new TreeMap<>();
        for (int number = 0; number < options.size(); number++) {
            if (options.get(number) instanceof Beyond(Show show, Days range) && range.equals(onDay)) {
                byGrade.computeIfAbsent(show.grade(), any -> new ArrayList<>()).add(number);
            }
        }
        return byGrade;
    }

    /** Between two airings of a grade there is a rest; the shortest lesson stands for all. */
    private void addRest(Show shortest, LocalDate date, Map<Span, Integer> own) {
        var same = board.on(channel.id(), date).stream()
                .filter(held -> !held.fixed() && held.show().grade().equals(shortest.grade()))
                .toList();
        own.forEach((place, number) -> {
            var withRest = places.withRest(shortest, place.start());
            same.stream()
                    .filter(held -> !held.placement().span().overlaps(place)
                            && board.withRest(held).overlaps(withRest))
                    .forEach(held -> cliques.add(new Clique(List.of(number), keep(held))));
            var near = own.entrySet().stream()
                    .filter(other ->
                            places.withRest(shortest, other.getKey().start()).contains(place.start()))
                    .map(Map.Entry::getValue)
                    .toList();
            if (near.size() > 1) {
                cliques.add(new Clique(near, PlaceChoice.NO_KEEP));
            }
        });
    }

    private void addElsewhere() {
        var outside = new TreeSet<LocalDate>();
        for (Show show : shows) {
            if (show.hasDays()) {
                outside.addAll(board.days()
                        .of(show.grade())
                        .subSet(
                                show.earliest().orElseThrow(),
                                true,
                                show.latest().orElseThrow(),
                                true));
            }
        }
        outside.removeAll(days);
        var given = new ArrayList<Weighed>();
        for (int i = 0; i < shows.size(); i++) {
            keepCosts.add(PlaceChoice.MOVE);
            given.add(new Weighed(keepCosts.size() - 1, 1));
        }
        keeps.forEach((held, number) -> {
            if (!days.contains(held.date())) {
                given.add(new Weighed(number, 1));
            }
        });
        for (Set<GradeBand> together : bandsTogether()) {
            long free = outside.stream().mapToLong(date -> free(together, date)).sum();
            var taking = goingTo(together, range -> !days.contains(range.first()));
            if (taking.size() > free) {
                loads.add(new Load(taking, given, free + given.size()));
            }
        }
    }

    private long free(Set<GradeBand> together, LocalDate date) {
        var cells = cells(together, new AirDay(date));
        board.on(channel.id(), date)
                .forEach(held -> cells.remove(held.placement().start()));
        return cells.size();
    }

    private List<Weighed> goingTo(Set<GradeBand> together, Predicate<Days> where) {
        return IntStream.range(0, options.size())
                .filter(number -> options.get(number) instanceof Beyond beyond
                        && together.contains(
                                board.brief().profile().bandOf(beyond.show().grade()))
                        && where.test(beyond.range()))
                .mapToObj(number -> new Weighed(number, 1))
                .toList();
    }

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

    /** Starts of all places of the day that one of the bands may use and nothing fixed or taken covers. */
    private Set<SlotTime> cells(Set<GradeBand> bands, AirDay day) {
        var cells = new TreeSet<SlotTime>();
        var open = channel.window(day);
        Frames raster = channel.raster();
        var fixed =
                board.on(channel.id(), day.date()).stream().filter(Held::fixed).toList();
        for (var start = open.start(); start.isBefore(open.end()); start = start.plus(raster)) {
            var cell = new Span(start, raster);
            boolean useful = bands.stream()
                    .anyMatch(band -> board.hours()
                            .of(channel, new Grade(band.first()), Role.PREMIERE, day)
                            .contains(cell));
            if (useful
                    && !board.isTaken(channel, day, cell)
                    && fixed.stream().noneMatch(held -> held.placement().span().overlaps(cell))) {
                cells.add(start);
            }
        }
        return cells;
    }

    private int keep(Held held) {
        return keeps.computeIfAbsent(held, any -> {
            keepCosts.add(PlaceChoice.MOVE);
            return keepCosts.size() - 1;
        });
    }
}
