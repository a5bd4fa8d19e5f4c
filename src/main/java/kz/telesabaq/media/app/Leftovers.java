package kz.telesabaq.media.app;

import java.time.Instant;
import kz.telesabaq.media.Arrival.Door;

/** Where doors write down what they cleared away, so that it can be told to those who ask. */
@FunctionalInterface
public interface Leftovers {

    /** @param by the person whose it was, empty when the door does not ask */
    void cleared(String givenName, Door door, String by, long bytes, Instant untouchedSince);
}
