package kz.telesabaq.schedule.rules;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kz.telesabaq.schedule.Certificate.Counts;
import kz.telesabaq.schedule.Certificate.Tally;

/** Counts the airings of a plan every way people ask for. */
final class Tallies {
    private Tallies() {}

    static Counts of(PlanView view) {
        return new Counts(
                view.airings().stream().map(Tallies::one).reduce(Tally.NONE, Tally::plus),
                by(view, airing -> airing.channel().id()),
                by(view, Airing::grade),
                by(view, airing -> airing.course().subject().key()),
                by(view, airing -> SchoolDays.monday(airing.date())));
    }

    private static <K extends Comparable<? super K>> SortedMap<K, Tally> by(PlanView view, Function<Airing, K> key) {
        var counted = new TreeMap<K, Tally>();
        view.airings().forEach(airing -> counted.merge(key.apply(airing), one(airing), Tally::plus));
        return counted;
    }

    private static Tally one(Airing airing) {
        return airing.isPremiere() ? new Tally(1, 0) : new Tally(0, 1);
    }
}
