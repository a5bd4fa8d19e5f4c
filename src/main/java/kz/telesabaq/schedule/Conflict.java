package kz.telesabaq.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/**
 * Demands that cannot stand together, and of which none is there for nothing: when any one of them is given up, the others
 * can be met.
 *
 * @param place what they meet over: a grade, a lesson, a channel
 */
public record Conflict(Place place, List<Demand> demands) {

    public Conflict {
        demands = List.copyOf(demands);
        if (demands.isEmpty()) {
            throw new IllegalArgumentException("a conflict is between demands, here are none: " + place);
        }
    }

    /** The conflict as one sentence and what would resolve it. The rest is planned all the same, so it only warns. */
    public Finding finding() {
        return Finding.warns(
                "schedule.demands-conflict",
                place,
                impossible().with(joined(Demand::sentence)),
                wayOut().with(joined(Demand::relief)));
    }

    private Wording impossible() {
        return demands.size() == 1
                ? Wording.of(
                        "Бұл талапты орындау мүмкін емес: %s.",
                        "Это требование невыполнимо: %s.", "This demand cannot be met: %s.")
                : Wording.of(
                        "Бұл талаптар бірге орындалмайды: %s.",
                        "Эти требования вместе невыполнимы: %s.", "These demands cannot stand together: %s.");
    }

    private Wording wayOut() {
        return demands.size() == 1
                ? Wording.of("Одан бас тарту керек: %s.", "От него нужно отступить: %s.", "Give way in it: %s.")
                : Wording.of(
                        "Біреуінен бас тарту жеткілікті: %s.",
                        "Достаточно уступить в одном: %s.", "Giving way in one is enough: %s.");
    }

    private Wording joined(Function<Demand, Wording> said) {
        var all = new ArrayList<>(demands.stream().map(said).toList());
        var first = all.removeFirst();
        return all.stream()
                .reduce(
                        first,
                        (one, other) -> Wording.of(
                                one.kk() + "; " + other.kk(),
                                one.ru() + "; " + other.ru(),
                                one.en() + "; " + other.en()));
    }
}
