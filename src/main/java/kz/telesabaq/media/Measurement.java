package kz.telesabaq.media;

import java.util.List;
import kz.telesabaq.airtime.Frames;

/**
 * What one full decoding of a recording showed; never what its header promises.
 *
 * @param picture how long the picture really is
 * @param sound how long the sound really is; nothing when there is none
 * @param black stretches of black of at least half a second
 * @param silence stretches below −60 dB of at least two seconds
 * @param deadChannels channels of a stereo sound in which nothing is heard while the other carries sound, from 1
 * @param complaints what the decoder could not read, in its own words, the first few
 */
public record Measurement(
        Frames picture,
        Frames sound,
        Loudness loudness,
        List<Stretch> black,
        List<Stretch> silence,
        List<Integer> deadChannels,
        List<String> complaints) {

    public Measurement {
        black = List.copyOf(black);
        silence = List.copyOf(silence);
        deadChannels = List.copyOf(deadChannels);
        complaints = List.copyOf(complaints);
    }
}
