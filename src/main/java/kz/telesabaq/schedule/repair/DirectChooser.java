package kz.telesabaq.schedule.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.repair.PlaceChoice.Answer;
import kz.telesabaq.schedule.repair.PlaceChoice.Load;
import kz.telesabaq.schedule.repair.PlaceChoice.Weighed;

/**
 * Chooses places by a short depth-first search: lessons with the most to lose first, each with its cheapest option. Settles
 * most repairs in its first descent, because the bound by shares is met; gives up after a number of steps.
 */
final class DirectChooser {
    private static final int STEPS = 200;

    private final PlaceChoice choice;
    private final ChoiceIndex index;
    private final PlanningWatch watch;
    private final List<Integer> order;
    private final long[] leastBehind;
    private final int[] taken;
    private final int[] timesLost;
    private final Set<Integer> homeless;
    private final int[] excludedBy;
    private final boolean[] chosen;
    private int[] best = {};
    private long bestCost = Long.MAX_VALUE;
    private int steps;
    private boolean complete = true;

    DirectChooser(PlaceChoice choice, PlanningWatch watch) {
        this.choice = choice;
        this.watch = watch;
        this.index = new ChoiceIndex(choice);
        int groups = choice.groups().size();
        this.order = IntStream.range(0, groups)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(
                                group -> -index.leastShared(choice.groups().get(group)))
                        .thenComparingInt(group -> choice.groups().get(group).size()))
                .toList();
        this.leastBehind = new long[groups + 1];
        for (int at = groups - 1; at >= 0; at--) {
            leastBehind[at] =
                    leastBehind[at + 1] + index.leastShared(choice.groups().get(order.get(at)));
        }
        this.taken = new int[groups];
        this.homeless = choice.homeless();
        this.timesLost = new int[choice.keepCosts().size()];
        this.excludedBy = new int[choice.optionCosts().size()];
        this.chosen = new boolean[choice.optionCosts().size()];
    }

    /** The best answer of the search; its bound is its cost where the search came to its end. */
    Answer choose() {
        descend(0, 0, 0);
        long bound = complete ? bestCost : Math.min(bestCost, leastBehind[0]);
        return new Answer(Arrays.stream(best).boxed().toList(), kept(best), bestCost, bound);
    }

    private void descend(int at, long cost, long shared) {
        if (Math.max(cost, shared + leastBehind[at]) >= bestCost || isSettled()) {
            return;
        }
        if (at == order.size()) {
            best = taken.clone();
            bestCost = cost;
            return;
        }
        if (best.length > 0 && (++steps > STEPS || watch.isStopped())) {
            complete = false;
            return;
        }
        int group = order.get(at);
        for (Priced priced : pricedOptions(group)) {
            if (cost + priced.cost() >= bestCost) {
                break;
            }
            taken[group] = priced.option();
            mark(priced.option(), 1);
            if (overloads(priced.option())) {
                complete = false;
            } else {
                descend(at + 1, cost + priced.cost(), shared + index.shared(priced.option()));
            }
            mark(priced.option(), -1);
        }
    }

    /** Once nothing that counts can become better, what would be nice is not searched for. */
    private boolean isSettled() {
        boolean settled = best.length > 0 && choice.isSettled(bestCost, leastBehind[0]);
        if (settled) {
            complete = false;
        }
        return settled;
    }

    private record Priced(int option, long cost) {}

    private List<Priced> pricedOptions(int group) {
        var priced = new ArrayList<Priced>();
        for (int option : choice.groups().get(group)) {
            if (excludedBy[option] == 0) {
                priced.add(new Priced(option, price(option)));
            }
        }
        priced.sort(Comparator.comparingLong(Priced::cost));
        return priced;
    }

    private long price(int option) {
        long price = choice.optionCosts().get(option);
        for (int keep : index.displaced(option)) {
            if (timesLost[keep] == 0) {
                price += choice.keepCosts().get(keep) + (homeless.contains(keep) ? PlaceChoice.MOVE : 0);
            }
        }
        return price;
    }

    private void mark(int option, int by) {
        chosen[option] = by > 0;
        for (int keep : index.displaced(option)) {
            timesLost[keep] += by;
        }
        index.excluded(option).stream().forEach(other -> excludedBy[other] += by);
    }

    /** Whether a grade sits before the screen for too long, as things stand; what is displaced later is not foreseen. */
    private boolean overloads(int option) {
        return choice.loads().stream()
                .filter(load -> load.options().stream().anyMatch(weighed -> weighed.number() == option))
                .anyMatch(load -> weight(load) > load.limit());
    }

    private long weight(Load load) {
        long options = load.options().stream()
                .filter(weighed -> chosen[weighed.number()])
                .mapToLong(Weighed::weight)
                .sum();
        long keeps = load.keeps().stream()
                .filter(weighed -> timesLost[weighed.number()] == 0)
                .mapToLong(Weighed::weight)
                .sum();
        return options + keeps;
    }

    private List<Boolean> kept(int[] options) {
        var kept = new ArrayList<Boolean>(Collections.nCopies(timesLost.length, true));
        for (int option : options) {
            for (int keep : index.displaced(option)) {
                kept.set(keep, false);
            }
        }
        return kept;
    }
}
