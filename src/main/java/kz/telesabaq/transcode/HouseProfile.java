package kz.telesabaq.transcode;

import java.util.List;

/**
 * What a playout server is given, as data: the sheet of a broadcaster in numbers.
 *
 * @param videoArguments the encoder's settings, exactly as ffmpeg takes them
 * @param audioTracks mono tracks in all; the first two carry the programme, the others silence
 * @param bitsPerSecond of the whole file, for reserving room on the disk
 * @param loudnessTenths integrated loudness aimed at, tenths of LUFS
 * @param truePeakTenths highest true peak allowed, tenths of dBTP
 * @param commercialName what MediaInfo calls such a file
 */
public record HouseProfile(
        int width,
        int height,
        String pixelFormat,
        String videoCodec,
        List<String> videoArguments,
        String audioCodec,
        int audioTracks,
        long bitsPerSecond,
        int loudnessTenths,
        int truePeakTenths,
        String startTimecode,
        String commercialName) {

    public HouseProfile {
        videoArguments = List.copyOf(videoArguments);
        if (audioTracks < 2) {
            throw new IllegalArgumentException("a house file carries at least two tracks of sound, not " + audioTracks);
        }
    }
}
