package kz.telesabaq.schedule.build;

import java.util.Collection;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Lesson;

/**
 * How finely a channel's day is cut. Where every lesson fits the raster, slots lie on the raster and rest is counted from
 * slot to slot; else starts lie on the greatest common divisor of all slot lengths, and rest is counted from the end of the
 * lesson.
 *
 * @param raster minutes of the shortest slot
 * @param minutes on multiples of which slots begin
 */
record Grain(int raster, int minutes) {

    /** The grain on which slots of all these lengths fit without a gap. */
    static Grain of(int raster, Collection<Integer> slots) {
        return new Grain(raster, slots.stream().reduce(raster, Grain::commonDivisor));
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    /** The slot that a lesson needs: the raster, or its own length in whole minutes when it is longer. */
    int slotOf(Lesson lesson) {
        return slotOf(lesson, raster);
    }

    static int slotOf(Lesson lesson, int raster) {
        return Math.max(raster, wholeMinutes(lesson.planned()));
    }

    /** The minutes of its slot after which rest may begin. */
    int screenOf(Lesson lesson) {
        return minutes == raster ? slotOf(lesson) : wholeMinutes(lesson.planned());
    }

    /** Rest as it lies between two slots. */
    int restOf(int breakMinutes) {
        return minutes == raster ? Math.ceilDiv(breakMinutes, raster) * raster : breakMinutes;
    }

    int up(int minute) {
        return Math.ceilDiv(minute, minutes) * minutes;
    }

    static int wholeMinutes(Frames length) {
        return Math.toIntExact(Math.ceilDiv(length.count(), Frames.ofMinutes(1).count()));
    }
}
