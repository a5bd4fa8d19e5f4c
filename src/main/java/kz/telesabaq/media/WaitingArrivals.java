package kz.telesabaq.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.findings.Finding;

/** What came in by the doors and waits for a person to say which lesson it is: nothing told it, and nothing is wrong with it. */
public interface WaitingArrivals {

    /** Everything that waits now, longest first. */
    List<WaitingArrival> list();

    /** A small JPEG of what is seen in it; empty when none could be taken, or nothing waits under that number. */
    Optional<byte[]> still(long id);

    /**
     * A recording, or a file that goes with one.
     *
     * @param id its number at the door
     * @param givenName the name it came under; data, never used as a path
     * @param door {@link Arrival.Door} by its name
     * @param arrivedAt when the house took it from the door
     * @param facts what the probe said; empty for what is neither picture nor sound
     * @param findings why it waits, and what else is known; nothing that would refuse it whichever lesson it is
     */
    record WaitingArrival(
            long id,
            String givenName,
            String door,
            long bytes,
            Instant arrivedAt,
            Optional<SourceFacts> facts,
            List<Finding> findings) {

        public WaitingArrival {
            findings = List.copyOf(findings);
            if (bytes < 0) {
                throw new IllegalArgumentException("a file has no fewer than 0 bytes: " + bytes);
            }
        }
    }
}
