package kz.telesabaq.schedule.rules;

import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;

/**
 * One thing a plan must keep, or should. Pure: the same view gives the same breaches in the same order. The checker counts
 * them, the explainer compares them before and after a change, the desk lists them.
 */
public interface Rule {

    /** The stable name by which a profile weighs the rule, {@code schedule.topic-order}. */
    String name();

    Level level();

    /** The rule itself, as a sentence for people. */
    Wording sentence();

    /** What one unit of a breach is. */
    Unit unit();

    List<Breach> judge(PlanView view);
}
