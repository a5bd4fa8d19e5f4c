package kz.telesabaq.transcode.profiles;

/**
 * Where a person who signs stands in the lesson's picture.
 *
 * @param widthPercent of the picture's width, 10 to 50
 * @param marginPercent of the picture's width between the signer and its edges
 */
public record Signer(int widthPercent, Corner corner, int marginPercent) {

    /** A corner of the picture. */
    public enum Corner {
        LOWER_RIGHT,
        LOWER_LEFT,
        UPPER_RIGHT,
        UPPER_LEFT
    }

    public Signer {
        if (widthPercent < 10 || widthPercent > 50 || marginPercent < 0 || marginPercent > 20) {
            throw new IllegalArgumentException("a signer takes 10 to 50 %% and stands 0 to 20 %% off, not %d and %d"
                    .formatted(widthPercent, marginPercent));
        }
    }
}
