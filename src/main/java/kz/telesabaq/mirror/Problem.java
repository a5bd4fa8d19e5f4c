package kz.telesabaq.mirror;

import java.time.Instant;
import kz.telesabaq.findings.Wording;

/** Why an attempt failed, by what is to be done about it. */
public sealed interface Problem {

    /** What happened, and for a person what to do, in whole sentences. */
    Wording words();

    /** It may work the next time. */
    record Retry(Wording words) implements Problem {}

    /** It cannot work before the instant: a quota, an embargo. */
    record WaitUntil(Wording words, Instant instant) implements Problem {}

    /** It will never work by itself. */
    record NeedsHuman(Wording words) implements Problem {}
}
