package kz.telesabaq.playout.format;

import kz.telesabaq.airtime.Frames;

/**
 * The picture a list is played in, at {@link Frames#PER_SECOND}.
 *
 * @param description as the profile is called
 */
record Picture(String description, int width, int height, Scan scan) {
    /** The house format: 1080i50, upper field first. */
    static final Picture HD_INTERLACED = new Picture("HD 1080i 25 fps", 1920, 1080, Scan.INTERLACED);

    enum Scan {
        INTERLACED,
        PROGRESSIVE
    }
}
