package kz.telesabaq.guide;

import java.util.List;
import kz.telesabaq.airtime.AirDay;

/** What the first page tells: the day, and what is on each channel. */
public record GuideHome(AirDay today, List<NowAndNext> channels, NextBroadcast next) {
    public GuideHome {
        channels = List.copyOf(channels);
    }
}
