package kz.telesabaq.media.qc;

import java.io.IOException;
import java.util.List;

/**
 * Measuring that rides on a decode somebody else does: it lends filters to one run of ffmpeg and reads along in its log.
 * Used once, for one run.
 */
public interface QcRide {

    /**
     * Filter chains that measure, separated by semicolons and without a first or last one.
     *
     * @param picture label of the decoded picture as it came, without brackets; used once
     * @param sound label of the decoded sound as it came, two channels of 48 kHz; used once
     */
    String graph(String picture, String sound);

    /** Outputs of the run that take up what the chains end in: maps, format and target of each, ready for ffmpeg. */
    List<String> outputs();

    /** Reads a line of ffmpeg's log, written with {@code -loglevel level+info}. */
    void line(String line);

    /** The run has ended well: writes what was measured into the folder the ride was given. */
    void arrive() throws IOException;
}
