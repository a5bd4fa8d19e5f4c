package kz.telesabaq.playout;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.media.Fingerprint;

/**
 * The lists of an air day lie where the playout systems fetch them. Receiving it twice (channel, day, revision) changes
 * nothing.
 *
 * <p>It names the revision and does not carry it: a published revision never changes, and {@link PublishedRundowns} reads it
 * from its files without a database.
 *
 * @param revision the number under which the rundown was published
 * @param lists fingerprint of each list by its format
 */
public record HandedOver(ChannelId channel, AirDay day, int revision, Map<String, Fingerprint> lists) {
    public HandedOver {
        lists = Collections.unmodifiableMap(new TreeMap<>(lists));
    }
}
