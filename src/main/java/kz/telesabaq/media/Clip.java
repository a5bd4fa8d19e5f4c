package kz.telesabaq.media;

import java.util.List;
import kz.telesabaq.airtime.Frames;

/**
 * A file on the shelf, fit for air: house file, web ladder and what was measured of them.
 *
 * <p>Where its files lie is a convention of the media store, told by {@link StorePaths}.
 *
 * @param length how long it plays from its first to its last frame
 * @param fingerprint of the house file
 * @param ladder the rungs made of it, best last
 */
public record Clip(
        HouseNumber number,
        Content content,
        String title,
        Frames length,
        Fingerprint fingerprint,
        Loudness loudness,
        List<Rung> ladder) {

    public Clip {
        ladder = List.copyOf(ladder);
        if (length.isZero()) {
            throw new IllegalArgumentException("clip " + number + " has no length");
        }
    }
}
