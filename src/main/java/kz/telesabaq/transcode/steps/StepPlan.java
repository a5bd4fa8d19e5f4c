package kz.telesabaq.transcode.steps;

/**
 * What a step will do, known before it begins.
 *
 * @param bytes it will write at most, for promising room; 0 when next to nothing
 */
public record StepPlan(StepKey key, long bytes) {

    public StepPlan {
        if (bytes < 0) {
            throw new IllegalArgumentException("a step writes no less than nothing: " + bytes);
        }
    }
}
