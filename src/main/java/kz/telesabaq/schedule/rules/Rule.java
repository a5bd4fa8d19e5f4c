package kz.telesabaq.schedule.rules;

import java.util.List;
import kz.telesabaq.findings.Finding;

/** One thing a plan must keep. Pure: the same view gives the same findings in the same order. */
@FunctionalInterface
public interface Rule {

    List<Finding> judge(PlanView view);
}
