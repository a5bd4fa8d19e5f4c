package kz.telesabaq.transcode.verify;

import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A finished file or playlist that must play from its beginning to its end.
 *
 * @param name as complaints call it
 * @param pictures how many it shows, exactly; empty when it is sound alone
 * @param tracks how many streams of sound it has
 * @param ear what is listened to in it
 */
record Playable(String name, Path file, OptionalLong pictures, int tracks, Ear ear) {

    /** What is listened to. */
    enum Ear {
        /** Nothing; it is only decoded. */
        NONE,
        /** The first two tracks are the programme, one channel each; the others must be silent. */
        TRACKS,
        /** The first stream is the programme. */
        STREAM
    }
}
