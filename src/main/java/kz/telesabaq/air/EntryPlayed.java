package kz.telesabaq.air;

import java.time.Instant;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.media.HouseNumber;

/**
 * The embedded channel showed a clip for a length, and it is over.
 *
 * @param start the frame of the air day at which it went on air
 * @param length how long it was really offered to viewers; shorter than planned when the channel came up in the middle or
 *     the segments were not there
 * @param over when that was known
 */
public record EntryPlayed(
        ChannelId channel, AirDay day, SlotTime start, Frames length, HouseNumber clip, Instant over) {}
