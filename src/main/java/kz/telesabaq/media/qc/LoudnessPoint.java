package kz.telesabaq.media.qc;

import kz.telesabaq.airtime.Frames;

/**
 * One point of the loudness curve.
 *
 * @param at from the beginning of the recording
 * @param momentaryTenths loudness over 400 ms, tenths of LUFS
 * @param shortTermTenths loudness over 3 s, tenths of LUFS
 */
public record LoudnessPoint(Frames at, int momentaryTenths, int shortTermTenths) {}
