package kz.telesabaq.asrun.read;

import java.time.Instant;
import java.util.Set;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.media.HouseNumber;

/**
 * What an as-run file is judged by.
 *
 * @param clock of the channel, to understand its times
 * @param known the clips the house knows; one that is not among them is reported, and read all the same
 * @param now nothing can have aired after it
 */
public record AsRunContext(HouseClock clock, Set<HouseNumber> known, Instant now) {
    public AsRunContext {
        known = Set.copyOf(known);
    }
}
