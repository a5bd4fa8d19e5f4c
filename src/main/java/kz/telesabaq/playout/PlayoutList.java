package kz.telesabaq.playout;

import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.media.Fingerprint;

/**
 * A rundown in the format of a playout system: the same rundown gives the same bytes on every run.
 *
 * @param format the format's short name: {@code ffplayout}, {@code mlt}, {@code m3u}, {@code json}
 * @param fileName carries channel, day and the format's ending
 * @param fingerprint SHA-256 of the bytes
 */
public record PlayoutList(
        ChannelId channel,
        AirDay day,
        int revision,
        String format,
        String fileName,
        byte[] bytes,
        Fingerprint fingerprint) {}
