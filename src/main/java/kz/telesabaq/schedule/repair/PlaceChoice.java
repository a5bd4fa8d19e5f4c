package kz.telesabaq.schedule.repair;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The choice at the heart of a repair, in numbers: every lesson takes exactly one of its options; options and the airings
 * that stay exclude each other; an airing that does not stay costs.
 *
 * <p>Costs are three figures in one: {@link #LEFT_OUT} for a lesson that finds no place, {@link #MOVE} for an airing that
 * does not stay, and below that what would be nice.
 *
 * @param groups for each lesson its options, by their numbers
 * @param optionCosts by the option's number
 * @param keepCosts by the number of an airing that might stay: what it costs if it does not
 * @param cliques of each at most one member
 * @param loads sums that may not exceed a limit: minutes of a grade before the screen, places of a day
 * @param turnovers places that are taken and places that come free, counted against each other
 */
public record PlaceChoice(
        List<List<Integer>> groups,
        List<Long> optionCosts,
        List<Long> keepCosts,
        List<Clique> cliques,
        List<Load> loads,
        List<Turnover> turnovers) {
    /** What an airing costs that does not stay. */
    public static final long MOVE = 1_000_000L;

    /** What a lesson costs that finds no place; more than all moves of a year together. */
    public static final long LEFT_OUT = 100_000 * MOVE;

    /** Stands for no airing in a clique of options only. */
    public static final int NO_KEEP = -1;

    /**
     * Options that exclude each other, and an airing that stays only if none of them is taken.
     *
     * @param keep the airing's number, or {@link #NO_KEEP}
     */
    public record Clique(List<Integer> options, int keep) {
        public Clique {
            options = List.copyOf(options);
        }
    }

    /** A number with what it weighs: frames or places. */
    public record Weighed(int number, long weight) {}

    /** Options that are taken and airings that stay, together no more than the limit. */
    public record Load(List<Weighed> options, List<Weighed> keeps, long limit) {
        public Load {
            options = List.copyOf(options);
            keeps = List.copyOf(keeps);
        }
    }

    /**
     * Where all slots are of one length, every place that is taken was given up by another: options that take the place of
     * something, and airings that do not stay but must be shown elsewhere, are together no more than the airings that do not
     * stay. One more of those may be had for the price of a move for each that is homeless.
     *
     * @param taking options that take the place of something
     * @param homeless airings that find no place if they do not stay, unless another one gives it up
     * @param giving airings whose place is of use if they do not stay; the homeless among them
     */
    public record Turnover(List<Integer> taking, List<Integer> homeless, List<Integer> giving) {
        public Turnover {
            taking = List.copyOf(taking);
            homeless = List.copyOf(homeless);
            giving = List.copyOf(giving);
        }
    }

    /**
     * An answer.
     *
     * @param options the option taken in each group
     * @param kept by the airing's number, whether it stays
     * @param bound no answer costs less
     */
    public record Answer(List<Integer> options, List<Boolean> kept, long cost, long bound) {
        public Answer {
            options = List.copyOf(options);
            kept = List.copyOf(kept);
        }

        Answer bounded(long better) {
            return new Answer(options, kept, cost, Math.min(cost, Math.max(bound, better)));
        }
    }

    public PlaceChoice {
        groups = groups.stream().map(List::copyOf).toList();
        optionCosts = List.copyOf(optionCosts);
        keepCosts = List.copyOf(keepCosts);
        cliques = List.copyOf(cliques);
        loads = List.copyOf(loads);
        turnovers = List.copyOf(turnovers);
    }

    /** The answer to begin with where nothing better is known: every group takes its first option, every airing stays. */
    Answer firstOfAll() {
        var first = groups.stream().map(List::getFirst).toList();
        return new Answer(
                first,
                Collections.nCopies(keepCosts.size(), true),
                first.stream().mapToLong(optionCosts::get).sum(),
                0);
    }

    /** Airings that must be shown elsewhere if they do not stay and find no place for nothing. */
    public Set<Integer> homeless() {
        var all = new TreeSet<Integer>();
        turnovers.forEach(turnover -> all.addAll(turnover.homeless()));
        return all;
    }

    /** All that the nice-to-haves of an answer can add up to. */
    long niceties() {
        long keeps = keepCosts.stream().mapToLong(cost -> cost % MOVE).sum();
        return keeps
                + groups.stream()
                        .mapToLong(group -> group.stream()
                                .mapToLong(option -> optionCosts.get(option) % MOVE)
                                .max()
                                .orElse(0))
                        .sum();
    }

    /** The fewest lessons left out that an answer within the bound can have. */
    long leastLeftOut(long bound) {
        return Math.max(0, Math.ceilDiv(bound - LEFT_OUT / 2, LEFT_OUT));
    }

    /** The fewest moves of answers that leave out so many lessons, by the bound. */
    long leastMoved(long bound, long leftOut) {
        return Math.max(0, Math.ceilDiv(bound - leftOut * LEFT_OUT - niceties(), MOVE));
    }

    /** Whether the bound leaves no room for an answer with fewer lessons left out or fewer moves. */
    public boolean isSettled(long cost, long bound) {
        long leftOut = cost / LEFT_OUT;
        return leastLeftOut(bound) >= leftOut && leastMoved(bound, leftOut) >= cost % LEFT_OUT / MOVE;
    }
}
