package kz.telesabaq.schedule.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.telesabaq.schedule.repair.PlaceChoice.Clique;

/** A choice of places seen from each option: what it excludes, what it displaces, and the least it must cost. */
final class ChoiceIndex {
    private final PlaceChoice choice;
    private final int[] groupOf;
    private final List<BitSet> excluded = new ArrayList<>();
    private final List<int[]> displaced = new ArrayList<>();
    private final long[] shared;

    ChoiceIndex(PlaceChoice choice) {
        this.choice = choice;
        int options = choice.optionCosts().size();
        groupOf = new int[options];
        for (int group = 0; group < choice.groups().size(); group++) {
            for (int option : choice.groups().get(group)) {
                groupOf[option] = group;
            }
        }
        var lost = new ArrayList<BitSet>();
        for (int option = 0; option < options; option++) {
            excluded.add(new BitSet());
            lost.add(new BitSet());
        }
        List<List<Clique>> cliquesOfKeep = new ArrayList<>();
        choice.keepCosts().forEach(keep -> cliquesOfKeep.add(new ArrayList<>()));
        for (Clique clique : choice.cliques()) {
            var all = new BitSet();
            clique.options().forEach(all::set);
            for (int option : clique.options()) {
                excluded.get(option).or(all);
                if (clique.keep() != PlaceChoice.NO_KEEP) {
                    lost.get(option).set(clique.keep());
                }
            }
            if (clique.keep() != PlaceChoice.NO_KEEP) {
                cliquesOfKeep.get(clique.keep()).add(clique);
            }
        }
        lost.forEach(set -> displaced.add(set.stream().toArray()));
        long[] share = new long[choice.keepCosts().size()];
        for (int keep = 0; keep < share.length; keep++) {
            share[keep] = choice.keepCosts().get(keep) / Math.max(1, atOnce(cliquesOfKeep.get(keep)));
        }
        shared = new long[options];
        for (int option = 0; option < options; option++) {
            shared[option] = choice.optionCosts().get(option);
            for (int keep : displaced.get(option)) {
                shared[option] += share[keep];
            }
        }
    }

    /**
     * How many lessons at most displace one airing between them: no more than the groups that can, and no more than the
     * cliques that it takes to hold all options that do, since each clique yields one.
     */
    private int atOnce(List<Clique> cliques) {
        Set<Integer> open = new HashSet<>();
        cliques.forEach(clique -> open.addAll(clique.options()));
        var groups = new HashSet<Integer>();
        open.forEach(option -> groups.add(groupOf[option]));
        int cover = 0;
        while (!open.isEmpty() && cover < groups.size()) {
            var widest = cliques.getFirst();
            long most = -1;
            for (Clique clique : cliques) {
                long covers = clique.options().stream().filter(open::contains).count();
                if (covers > most) {
                    most = covers;
                    widest = clique;
                }
            }
            widest.options().forEach(open::remove);
            cover++;
        }
        return Math.min(cover, groups.size());
    }

    int[] displaced(int option) {
        return displaced.get(option);
    }

    boolean excludes(int option, int other) {
        return option != other && excluded.get(option).get(other);
    }

    BitSet excluded(int option) {
        return excluded.get(option);
    }

    /** The cost of an option when every airing it displaces is paid for by all who might share in that. */
    long shared(int option) {
        return shared[option];
    }

    /** The least that the group pays, by shares; the sum over all groups is a bound on every answer. */
    long leastShared(List<Integer> group) {
        return group.stream().mapToLong(this::shared).min().orElse(0);
    }

    PlaceChoice choice() {
        return choice;
    }
}
