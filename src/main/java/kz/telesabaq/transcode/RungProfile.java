package kz.telesabaq.transcode;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Rung;

/**
 * One step of the web ladder, as data.
 *
 * @param level of H.264 in tenths: 30 is level 3.0; every rung is Main profile
 * @param quality constant rate factor of x264; smaller is better
 * @param videoBits peak rate of the picture, also the size of its one-second decoder buffer
 * @param audioBits rate of the AAC sound
 */
public record RungProfile(String name, int width, int height, int level, int quality, int videoBits, int audioBits) {
    private static final int TS_PACKET = 188;
    private static final int TS_PAYLOAD = 184;
    /** Each picture's and sound's last packet is filled up, and carries time stamps: at most one packet a picture more. */
    private static final int STUFFING = TS_PACKET * 8 * 2 * Frames.PER_SECOND;

    /**
     * The most that a two-second segment can hold: the picture's rate for two seconds and a full buffer, the sound with a
     * twentieth to spare, and what the transport stream adds.
     */
    public int peakBits() {
        long essence = videoBits + videoBits / 2 + audioBits + audioBits / 20;
        return Math.toIntExact(essence * TS_PACKET / TS_PAYLOAD + STUFFING);
    }

    /** RFC 6381: Main profile with constraint set 1, the level, and AAC-LC. */
    public String codecs() {
        return "avc1.4d40%02x,mp4a.40.2".formatted(level);
    }

    /** As the shelf states it. */
    public Rung rung() {
        return new Rung(name, width, height, peakBits(), codecs());
    }
}
