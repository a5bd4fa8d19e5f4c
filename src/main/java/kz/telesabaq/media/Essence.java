package kz.telesabaq.media;

import kz.telesabaq.airtime.Frames;

/**
 * What a file really holds, as probed; never what its name or header promises alone.
 *
 * @param container format by content: {@code mov}, {@code matroska}, {@code mxf} …
 * @param length of the picture, in whole house frames, a frame once begun counting in full
 * @param width of a picture as shown, after rotation
 * @param height of a picture as shown, after rotation
 * @param rateNumerator frames a second as a fraction: 30000/1001
 * @param videoCodec empty when there is no picture
 * @param audioChannels 0 when there is no sound
 */
public record Essence(
        String container,
        Frames length,
        int width,
        int height,
        int rateNumerator,
        int rateDenominator,
        String videoCodec,
        String audioCodec,
        int audioChannels) {}
