package kz.telesabaq.schedule.app;

import java.util.List;
import kz.telesabaq.findings.Finding;

/** What came of doing something about a regime. */
public sealed interface RegimeAnswer {

    /** It was done and written down. */
    record Done(RegimeRecord record) implements RegimeAnswer {}

    /** It had been done before; nothing was written. */
    record Unchanged(RegimeRecord record) implements RegimeAnswer {}

    /** It cannot be done; nothing was written. */
    record Refused(List<Finding> findings) implements RegimeAnswer {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
