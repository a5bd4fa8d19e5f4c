package kz.telesabaq.schedule.views;

import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.WeeklyHours;

/**
 * How much of the full curriculum plan (ТУП) a channel's week would carry at a raster, one slot for each hour.
 *
 * @param slotsPerWeek whole slots; none goes over the end of a day
 * @param percent of the plan, by air time, rounded
 */
public record RasterShare(Frames raster, int slotsPerWeek, int percent) {
    /** 10, 12, 12½, 15 and 20 minutes. */
    static final List<Frames> USUAL = List.of(
            Frames.ofMinutes(10),
            Frames.ofMinutes(12),
            Frames.ofSeconds(750),
            Frames.ofMinutes(15),
            Frames.ofMinutes(20));

    static RasterShare of(Channel channel, Frames raster, WeeklyHours fullPlan) {
        long day = Frames.ofSeconds(
                        channel.until().toSecondOfDay() - channel.from().toSecondOfDay())
                .count();
        long asked = raster.count() * fullPlan.halves();
        long given = 2 * day * Capacity.DAYS;
        return new RasterShare(
                raster,
                Math.toIntExact(day / raster.count() * Capacity.DAYS),
                asked == 0 ? 100 : Math.toIntExact(Math.min(100, (200 * given + asked) / (2 * asked))));
    }

    /** In minutes as people write it: {@code 15}, {@code 12.5}. */
    public String minutes() {
        long tenths = raster.count() * 10 / Frames.ofMinutes(1).count();
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
