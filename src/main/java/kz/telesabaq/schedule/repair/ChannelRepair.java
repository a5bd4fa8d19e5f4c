package kz.telesabaq.schedule.repair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.repair.DayModel.Reach;
import kz.telesabaq.schedule.repair.Option.LeftOut;
import kz.telesabaq.schedule.repair.Option.Somewhere;
import kz.telesabaq.schedule.repair.PlaceChoice.Answer;
import kz.telesabaq.schedule.repair.PlaceModel.Liberties;
import kz.telesabaq.schedule.repair.Show.Held;

/**
 * Repairs one channel: begins with the lessons that lost their premiere and takes in a neighbour whenever the cheapest
 * answer would move it, until the cheapest answer is a plan or no bound leaves room for a cheaper one.
 */
final class ChannelRepair {
    private static final Wording STEP = Wording.of(
            "%s: %d сабаққа орын ізделуде", "%s: ищем место урокам: %d", "%s: finding places for lessons: %d");
    private static final int ROUNDS = 8;
    private static final int TRIED_EVERY = 3;
    private static final int AT_A_TIME = 2;

    /** When so many lessons are broken at once, days come first; taking in neighbours one by one would take minutes. */
    private static final int MANY = 12;

    private static final int ROUNDS_FOR_MANY = 3;

    /** Beyond so many lessons at hand the solver does not come to its end any more. */
    private static final int MOST_AT_HAND = 150;

    /** Up to so many lessons the short search is worth its while; beyond, it only delays the solver. */
    private static final int DIRECTLY = 30;

    private final Board board;
    private final Places places;
    private final Channel channel;
    private final PlaceChooser chooser;
    private final PlanningWatch watch;
    private final int seed;
    private final AtHand atHand = new AtHand();
    private Optional<Found> best = Optional.empty();
    private long leftOutBound;
    private long movedBound;
    private boolean solverAsked;

    /**
     * What one channel does.
     *
     * @param chosen for each lesson at hand
     * @param lost airings that could stay and do not
     * @param leftOutBound no plan leaves out fewer lessons
     * @param movedBound no plan that leaves out as few loses fewer airings that could stay
     */
    record Outcome(
            Map<Show, Option> chosen, List<Held> lost, long leftOutBound, long movedBound, boolean solverAsked) {}

    private record Found(Map<Show, Option> chosen, List<Held> lost, long cost) {}

    ChannelRepair(Board board, Places places, Channel channel, PlaceChooser chooser, int seed, PlanningWatch watch) {
        this.board = board;
        this.places = places;
        this.channel = channel;
        this.chooser = chooser;
        this.seed = seed;
        this.watch = watch;
    }

    Outcome repair() {
        board.chains(channel.id())
                .values()
                .forEach(chain -> chain.stream().filter(this::lostItsPremiere).forEach(atHand::add));
        if (atHand.isEmpty()) {
            return new Outcome(Map.of(), List.of(), 0, 0, false);
        }
        var broken = atHand.shows();
        search(broken);
        if (best.isEmpty()) {
            settleFor(broken);
        }
        if (solverAsked && !watch.isStopped()) {
            polish();
        }
        var found = best.orElseThrow();
        return new Outcome(found.chosen(), found.lost(), leftOutBound, movedBound, solverAsked);
    }

    private void search(List<Show> broken) {
        boolean many = atHand.size() > MANY && DayModel.fits(board, places, channel);
        if (many) {
            thinkInDays(broken, Reach.USUAL);
        }
        for (int round = 0;
                round < (many ? ROUNDS_FOR_MANY : ROUNDS) && isWorthAsking() && !watch.isStopped();
                round++) {
            var model = new PlaceModel(board, places, channel, atHand, Liberties.TAKEN);
            var choice = model.choice();
            var answer = choose(choice);
            learn(choice, answer);
            boolean isPlan = !takesLiberties(model, answer);
            if (isPlan) {
                consider(model, answer);
            } else if (best.isEmpty() || round % TRIED_EVERY == 0) {
                tryWithoutLiberties();
            }
            if (isPlan || isAtTheBound()) {
                return;
            }
            if (!many && round == 0 && DayModel.fits(board, places, channel)) {
                thinkInDays(broken, Reach.NEAR);
                if (!isAtTheBound()) {
                    thinkInDays(broken, Reach.USUAL);
                }
            }
            takeInNeighbours(model, answer);
        }
        if (isWorthAsking()) {
            tryWithoutLiberties();
        }
        if (!many && isWorthAsking() && !watch.isStopped() && DayModel.fits(board, places, channel)) {
            thinkInDays(broken, Reach.FAR);
        }
    }

    private boolean isWorthAsking() {
        return !isAtTheBound() && atHand.size() <= MOST_AT_HAND;
    }

    /** Weeks at once, by days only: a better bound, and the lessons that may have to move. */
    private void thinkInDays(List<Show> broken, Reach reach) {
        var model = new DayModel(board, places, channel, broken, reach);
        var choice = model.choice();
        solverAsked = true;
        var answer = chooser.fewest(choice, choice.firstOfAll().bounded(knownBound()), seed, watch);
        learn(choice, answer);
        if (isAtTheBound()) {
            return;
        }
        var moved = model.moved(answer);
        moved.forEach(atHand::add);
        tryWithoutLiberties();
        if (reach.equals(Reach.USUAL)) {
            lookFurther(moved);
        }
    }

    private void lookFurther(Set<Show> moved) {
        if (isWorthAsking()) {
            moved.forEach(this::takeInBothNeighbours);
            tryWithoutLiberties();
        }
        for (int round = 0; round < ROUNDS_FOR_MANY && !leftOut().isEmpty() && !isAtTheBound(); round++) {
            leftOut().forEach(this::takeInNextOf);
            tryWithoutLiberties();
        }
    }

    /** What is found at once: the broken lessons take what is free, or displace a repeat. */
    private void settleFor(List<Show> broken) {
        var few = new AtHand();
        broken.forEach(few::add);
        var model = new PlaceModel(board, places, channel, few, Liberties.NONE);
        consider(model, new DirectChooser(model.choice(), watch).choose());
    }

    private void tryWithoutLiberties() {
        if (watch.isStopped()) {
            return;
        }
        var model = new PlaceModel(board, places, channel, atHand, Liberties.NONE);
        consider(model, choose(model.choice()));
    }

    /** Among plans that move as few, one with more of what is nice. */
    private void polish() {
        var model = new PlaceModel(board, places, channel, atHand, Liberties.NONE);
        var choice = model.choice();
        chooser.nicest(choice, choice.firstOfAll(), best.orElseThrow().cost(), seed, watch)
                .ifPresent(nicer -> consider(model, nicer));
    }

    private void consider(PlaceModel model, Answer answer) {
        if (best.isEmpty() || answer.cost() <= best.get().cost()) {
            best = Optional.of(found(model, answer));
        }
    }

    private boolean isAtTheBound() {
        return best.filter(found -> found.cost() / PlaceChoice.LEFT_OUT <= leftOutBound
                        && found.cost() % PlaceChoice.LEFT_OUT / PlaceChoice.MOVE <= movedBound)
                .isPresent();
    }

    private boolean lostItsPremiere(Show show) {
        return board.standing(show).isEmpty()
                && show.premiere()
                        .filter(board::canBeNew)
                        .filter(premiere -> show.held().stream()
                                .noneMatch(held -> held.fixed()
                                        && !board.isPast(held)
                                        && !held.date().isAfter(premiere.date())))
                        .isEmpty();
    }

    private Answer choose(PlaceChoice choice) {
        var start = atHand.size() > DIRECTLY ? choice.firstOfAll() : new DirectChooser(choice, watch).choose();
        watch.reached(
                STEP.with(channel.name(), atHand.size()),
                start.cost() / PlaceChoice.MOVE,
                start.bound() / PlaceChoice.MOVE);
        if (choice.isSettled(start.cost(), start.bound()) || watch.isStopped()) {
            return start;
        }
        solverAsked = true;
        return chooser.fewest(choice, start.bounded(knownBound()), seed, watch).bounded(start.bound());
    }

    /** No plan costs less; who finds one that costs just this need not look on. */
    private long knownBound() {
        return leftOutBound * PlaceChoice.LEFT_OUT + movedBound * PlaceChoice.MOVE;
    }

    /** Every answer's bound holds for every plan, whatever is at hand. */
    private void learn(PlaceChoice choice, Answer answer) {
        long leftOut = choice.leastLeftOut(answer.bound());
        long moved = choice.leastMoved(answer.bound(), leftOut);
        if (leftOut > leftOutBound) {
            leftOutBound = leftOut;
            movedBound = moved;
        } else if (leftOut == leftOutBound) {
            movedBound = Math.max(movedBound, moved);
        }
    }

    /** Whether the answer does what no plan can do. */
    private boolean takesLiberties(PlaceModel model, Answer answer) {
        return answer.options().stream().map(model::option).anyMatch(Somewhere.class::isInstance)
                || model.lost(answer).stream().anyMatch(held -> held.isPremiere() && !atHand.contains(held.show()));
    }

    /** Whoever is concerned by a liberty that the answer took is at hand from now on. */
    private void takeInNeighbours(PlaceModel model, Answer answer) {
        model.lost(answer).stream().filter(Held::isPremiere).map(Held::show).forEach(atHand::add);
        for (int number : answer.options()) {
            if (model.option(number) instanceof Somewhere somewhere) {
                model.neighbourBeyond(somewhere)
                        .ifPresentOrElse(atHand::add, () -> atHand.lookFurther(somewhere.show()));
            }
        }
        leftOut().forEach(this::takeInNextOf);
    }

    /** Lessons for which the best answer so far has no place. */
    private List<Show> leftOut() {
        return best.stream()
                .flatMap(found -> found.chosen().values().stream())
                .filter(LeftOut.class::isInstance)
                .map(Option::show)
                .toList();
    }

    private void takeInBothNeighbours(Show show) {
        var chain = board.chains(channel.id()).getOrDefault(show.course().code(), List.of());
        int index = chain.indexOf(show);
        chain.subList(Math.max(0, index - 1), Math.min(chain.size(), index + 2)).stream()
                .filter(other -> board.standing(other).isEmpty())
                .forEach(atHand::add);
    }

    /** A lesson for which no place was found may need the next ones of its course to make room. */
    private void takeInNextOf(Show show) {
        var chain = board.chains(channel.id()).getOrDefault(show.course().code(), List.of());
        int index = chain.indexOf(show);
        chain.subList(Math.max(0, index - 1), chain.size()).stream()
                .filter(other ->
                        !atHand.contains(other) && board.standing(other).isEmpty())
                .limit(AT_A_TIME)
                .forEach(atHand::add);
    }

    private Found found(PlaceModel model, Answer answer) {
        var chosen = new LinkedHashMap<Show, Option>();
        answer.options().forEach(number -> chosen.put(model.option(number).show(), model.option(number)));
        var lost = model.lost(answer);
        lost.stream()
                .filter(held -> held.isPremiere() && !chosen.containsKey(held.show()))
                .map(Held::show)
                .distinct()
                .forEach(show -> chosen.put(show, new LeftOut(show)));
        return new Found(chosen, lost, answer.cost());
    }
}
