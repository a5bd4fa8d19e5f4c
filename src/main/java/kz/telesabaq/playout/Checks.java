package kz.telesabaq.playout;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Clip;

/** What every entry of a rundown must keep. */
final class Checks {
    private Checks() {}

    static void fits(Frames length, Clip clip) {
        if (length.isZero()) {
            throw new IllegalArgumentException("an entry plays at least one frame of " + clip.number());
        }
        if (length.isLongerThan(clip.length())) {
            throw new IllegalArgumentException("an entry of %s plays more than its clip %s has: %s"
                    .formatted(length, clip.number(), clip.length()));
        }
    }
}
