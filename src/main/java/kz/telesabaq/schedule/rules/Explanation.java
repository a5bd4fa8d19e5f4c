package kz.telesabaq.schedule.rules;

import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;

/**
 * Why an airing is where it is.
 *
 * @param reasons one sentence each
 * @param binding the hard rules that keep it from going a little earlier or later, or a school day to either side
 */
public record Explanation(Placement airing, List<Wording> reasons, List<Rule> binding) {

    public Explanation {
        reasons = List.copyOf(reasons);
        binding = List.copyOf(binding);
    }
}
