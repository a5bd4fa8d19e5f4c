package kz.telesabaq.transcode.build;

import java.util.List;
import kz.telesabaq.media.Decision;

/**
 * What is done to a recording on purpose before anything is made of it.
 *
 * @param picture filters on the decoded picture, each with a comma behind it; empty when it is taken as it came
 * @param carriage how its movement gets into a house file
 * @param programme where the sound comes from
 * @param decisions the same in words
 */
public record Treatment(String picture, Carriage carriage, Programme programme, List<Decision> decisions) {

    public Treatment {
        decisions = List.copyOf(decisions);
    }

    /** How pictures become 25 interlaced frames a second. */
    public enum Carriage {
        /** Each picture, or each pair of fields, is one frame. */
        WHOLE_FRAMES,
        /** Fifty pictures a second, two to a frame. */
        FIELDS
    }

    /** Where sound comes from. */
    public sealed interface Programme {

        /**
         * A stream of the file.
         *
         * @param at which of its streams of sound, from 0
         */
        record Stream(int at, Spread spread) implements Programme {}

        /** Two streams of one channel each, as left and right; counted from 0. */
        record Pair(int left, int right) implements Programme {}

        /** There is none; silence of the lesson's length takes its place. */
        record Silence() implements Programme {}
    }

    /** How channels become two. */
    public enum Spread {
        /** Two channels, or more that are mixed to two the usual way. */
        AS_USUAL,
        /** One channel, on both sides at full level. */
        ONE_TO_BOTH
    }
}
