package kz.telesabaq.transcode;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;

/**
 * One thing to make.
 *
 * @param id SHA-256 of the master's bytes
 * @param name the file's name as its owner knows it, for findings
 * @param length how many frames the house file and every rung will have, exactly
 * @param measured loudness of the master as it came: the first guess, never the last word
 */
public record TranscodeOrder(
        Fingerprint id,
        Source source,
        String name,
        Frames length,
        Loudness measured,
        HouseNumber number,
        Content content,
        String title,
        Recipe recipe) {

    public TranscodeOrder {
        if (length.isZero()) {
            throw new IllegalArgumentException("nothing can be made of " + name + ": it has no length");
        }
    }

    /** The same order from another source. */
    public TranscodeOrder from(Source other) {
        return new TranscodeOrder(id, other, name, length, measured, number, content, title, recipe);
    }
}
