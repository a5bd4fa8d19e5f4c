package kz.telesabaq.schedule;

import java.util.Comparator;
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
    private static final Comparator<ChannelDay> ORDER =
            Comparator.comparing(ChannelDay::channel).thenComparing(ChannelDay::day);

    private record ChannelDay(ChannelId channel, AirDay day) {
        static ChannelDay of(Placement placement) {
            return new ChannelDay(placement.channel(), placement.day());
        }
    }

    public YearPlan {
        placements = placements.stream().sorted().toList();
    }

    /** One day of one channel, by time; found by halving, since it is asked for every day of a year. */
    public List<Placement> on(ChannelId channel, AirDay day) {
        return placements.subList(firstNotBefore(channel, day), firstNotBefore(channel, day.next()));
    }

    private int firstNotBefore(ChannelId channel, AirDay day) {
        var wanted = new ChannelDay(channel, day);
        int low = 0;
        int high = placements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ORDER.compare(ChannelDay.of(placements.get(middle)), wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
