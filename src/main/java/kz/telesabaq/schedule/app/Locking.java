package kz.telesabaq.schedule.app;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.AirDayPlan;

/** What came of locking a day. */
public sealed interface Locking {

    /** A new revision was kept and told to the house. */
    record Locked(AirDayPlan plan) implements Locking {}

    /** The day was locked before just as it is; nobody was told anything. */
    record Unchanged(AirDayPlan plan) implements Locking {}

    /** The day breaks a rule, or there is none; nothing was kept. */
    record Refused(List<Finding> findings) implements Locking {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
