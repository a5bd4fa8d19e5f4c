package kz.telesabaq.guide;

import kz.telesabaq.findings.Wording;

/** What viewers will really see at the time of a lesson. */
public sealed interface Showing {

    /** The lesson. */
    record TheLesson() implements Showing {}

    /**
     * The standby card instead of the lesson.
     *
     * @param why as the rundown says it
     */
    record Standby(Wording why) implements Showing {}
}
