package kz.telesabaq.schedule;

import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;

/**
 * Every airing of a school year on all channels.
 *
 * @param year the school year as written, {@code 2026-27}
 * @param curriculum fingerprint of the curriculum it was made from
 * @param placements by channel, day and time
 */
public record YearPlan(String year, String curriculum, List<Placement> placements) {

    public YearPlan {
        placements = placements.stream().sorted().toList();
    }

    public List<Placement> on(ChannelId channel, AirDay day) {
        return placements.stream()
                .filter(placement ->
                        placement.channel().equals(channel) && placement.day().equals(day))
                .toList();
    }
}
