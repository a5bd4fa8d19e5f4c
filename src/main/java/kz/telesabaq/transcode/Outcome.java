package kz.telesabaq.transcode;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Clip;

/** What came of an order. */
public sealed interface Outcome {

    /** Made, measured, and all its files in place. */
    record Made(Clip clip) implements Outcome {}

    /** The master is to blame; trying again would end the same. */
    record Refused(List<Finding> findings) implements Outcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The machine is to blame; the order stays.
     *
     * @param why a sentence
     */
    record Failed(Cause cause, String why) implements Outcome {}

    /** Why the machine did not do it. */
    enum Cause {
        /** No room on the disk: it waits until there is, and no attempt is counted. */
        NO_ROOM,
        /** Something broke: killed, hung, an unreadable disk. Worth another attempt, but not for ever. */
        BROKE,
        /** The house is closing; the next start goes on. */
        STOPPED
    }
}
