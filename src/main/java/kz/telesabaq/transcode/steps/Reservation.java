package kz.telesabaq.transcode.steps;

/**
 * Room on the disk of the store, promised to a step before it begins and given back when it ends. All workers see it.
 *
 * @param bytes that may still be written under it
 */
public record Reservation(StepKey key, String worker, long bytes) {

    public Reservation {
        if (bytes < 0) {
            throw new IllegalArgumentException("a promise of room is never negative: " + bytes);
        }
    }
}
