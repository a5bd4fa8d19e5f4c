package kz.telesabaq.media;

import kz.telesabaq.airtime.Frames;

/**
 * What a probe says of a stream of sound.
 *
 * @param codec as ffmpeg calls it
 * @param channels at least one
 * @param samplesPerSecond 48000 in the house
 * @param layout as ffmpeg calls it: {@code stereo}, {@code 5.1}; empty when the file does not say
 * @param language BCP 47 or ISO 639 as written in the file; empty when the file does not say
 * @param length by its own clock; nothing when it does not know
 */
public record SoundFacts(
        String codec, int channels, int samplesPerSecond, String layout, String language, Frames length) {

    public SoundFacts {
        if (channels < 1 || samplesPerSecond < 1) {
            throw new IllegalArgumentException(
                    "sound has channels and a rate, not %d at %d Hz".formatted(channels, samplesPerSecond));
        }
    }
}
