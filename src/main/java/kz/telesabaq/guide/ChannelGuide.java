package kz.telesabaq.guide;

import java.time.Instant;
import kz.telesabaq.airtime.AirDay;

/**
 * What a channel's page tells: one whole day.
 *
 * @param today the air day open at {@code now}
 * @param next the first published day after {@code day}, on any channel
 */
public record ChannelGuide(ChannelDay day, AirDay today, Instant now, NextBroadcast next) {}
