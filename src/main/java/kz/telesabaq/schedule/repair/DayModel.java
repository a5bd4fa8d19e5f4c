package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Option.Days;
import kz.telesabaq.schedule.repair.Option.InPlace;
import kz.telesabaq.schedule.repair.Option.LeftOut;
import kz.telesabaq.schedule.repair.Option.Somewhere;
import kz.telesabaq.schedule.repair.PlaceChoice.Answer;
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
    /** How far it looks around each lesson that is broken, in days of school. */
    record Reach(int before, int behind) {
        static final Reach USUAL = new Reach(4, 8);

        /** The last resort where the best plan and the bound still differ. */
        static final Reach FAR = new Reach(8, 16);

        /** Enough for most that is a week late, in a fifth of the time. */
        static final Reach NEAR = new Reach(2, 5);
    }

    private final Board board;
    private final Places places;
    private final Channel channel;
    private final ChoiceDraft draft;
    private final NavigableSet<LocalDate> days;
    private final List<Show> shows = new ArrayList<>();

    /** @param broken lessons that lost their premiere */
    DayModel(Board board, Places places, Channel channel, Collection<Show> broken, Reach reach) {
        this.board = board;
        this.places = places;
        this.channel = channel;
        this.draft = new ChoiceDraft(board, held -> PlaceChoice.MOVE);
        this.days = around(broken, reach);
        for (List<Show> chain : board.chains(channel.id()).values()) {
            addChain(chain.stream()
                    .filter(show -> broken.contains(show) || isNewWithin(show))
                    .toList());
        }
        days.forEach(date -> new DayPlaces(board, places, channel, draft, date).give(choosing(date)));
        new DaysOutside(board, channel, draft, days).limit(shows);
    }

    /** Whether places can be counted: everything pinned stands on the raster, too. */
    static boolean fits(Board board, Places places, Channel channel) {
        return places.isEven(channel)
                && board.brief().circumstances().pins().stream()
                        .filter(pin -> pin.channel().equals(channel.id()))
                        .allMatch(pin -> Places.isOnRaster(channel, pin));
    }

    PlaceChoice choice() {
        return draft.choice(List.of());
    }

    /**
     * Lessons that have to move: those whose published premiere is lost, and the neighbours that make way for them. Whoever
     * only may move is not among them.
     */
    Set<Show> moved(Answer answer) {
        var elsewhere = new LinkedHashSet<Show>();
        var moved = new LinkedHashSet<Show>();
        for (int number : answer.options()) {
            var show = draft.option(number).show();
            if (!staysNewThere(number)) {
                elsewhere.add(show);
                if (show.premiere()
                        .filter(premiere -> answer.kept().get(draft.keep(premiere)))
                        .isEmpty()) {
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

    private NavigableSet<LocalDate> around(Collection<Show> broken, Reach reach) {
        var all = new TreeSet<LocalDate>();
        for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
            all.addAll(board.days().of(new Grade(grade)).tailSet(board.pinnedUntil(), false));
        }
        var around = new TreeSet<LocalDate>();
        for (Show show : broken) {
            show.published().stream()
                    .map(placement -> placement.day().date())
                    .findFirst()
                    .or(show::earliest)
                    .ifPresent(date -> {
                        all.headSet(date, false).descendingSet().stream()
                                .limit(reach.before())
                                .forEach(around::add);
                        all.tailSet(date).stream().limit(reach.behind()).forEach(around::add);
                    });
        }
        return around;
    }

    private boolean isNewWithin(Show show) {
        return board.standing(show).isEmpty()
                && show.premiere().map(Held::date).filter(days::contains).isPresent();
    }

    private void addChain(List<Show> chain) {
        var earlier = List.<Integer>of();
        for (Show show : chain) {
            var group = addShow(show);
            draft.inOrder(earlier, group);
            earlier = group;
        }
    }

    private List<Integer> addShow(Show show) {
        var group = new ArrayList<Integer>();
        group.add(draft.add(new LeftOut(show), PlaceChoice.LEFT_OUT));
        for (Held held : show.held()) {
            if (board.canBeNew(held) && (!held.fixed() || held.isPremiere())) {
                addIfRepeatsAllow(new InPlace(show, held), group);
            }
        }
        if (show.hasDays()) {
            addDays(show, group);
        }
        draft.oneForTheLesson(group);
        shows.add(show);
        show.held().stream().filter(held -> !held.fixed()).forEach(held -> addStaying(held, group));
        return group;
    }

    /** Each day by itself; stretches of days outside in one. */
    private void addDays(Show show, List<Integer> group) {
        var from = show.earliest().orElseThrow();
        var until = show.latest().orElseThrow();
        Optional<Days> outside = Optional.empty();
        for (LocalDate date : board.days().of(show.grade()).subSet(from, true, until, true)) {
            if (days.contains(date)) {
                outside.ifPresent(range -> addIfRepeatsAllow(new Somewhere(show, range), group));
                outside = Optional.empty();
                if (!places.on(show, date, Role.PREMIERE).isEmpty()) {
                    addIfRepeatsAllow(new Somewhere(show, new Days(date, date)), group);
                }
            } else {
                outside = Optional.of(new Days(outside.map(Days::first).orElse(date), date));
            }
        }
        outside.ifPresent(range -> addIfRepeatsAllow(new Somewhere(show, range), group));
    }

    private void addIfRepeatsAllow(Option option, List<Integer> group) {
        if (board.repeatsAllow(option)) {
            group.add(draft.add(option, staysNew(option) ? 0 : 1));
        }
    }

    private boolean staysNewThere(int number) {
        return staysNew(draft.option(number));
    }

    private static boolean staysNew(Option option) {
        return option instanceof InPlace in && in.airing().isPremiere();
    }

    private void addStaying(Held held, List<Integer> group) {
        draft.staysOnlyIfItCanFollow(held, group);
        group.stream()
                .filter(number -> draft.isAt(number, held))
                .forEach(number ->
                        draft.limit(List.of(new Weighed(number, 1)), List.of(new Weighed(draft.keep(held), -1)), 0));
    }

    private Map<Grade, List<Integer>> choosing(LocalDate date) {
        var onDay = new Days(date, date);
        Map<Grade, List<Integer>> byGrade = new TreeMap<>();
        for (int number = 0; number < draft.options().size(); number++) {
            if (draft.option(number) instanceof Somewhere(Show show, Days range) && range.equals(onDay)) {
                byGrade.computeIfAbsent(show.grade(), any -> new ArrayList<>()).add(number);
            }
        }
        return byGrade;
    }
}
