package kz.telesabaq.schedule.rules;

import java.util.BitSet;
import java.util.Collection;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Lesson;

/**
 * How long a slot a channel gives a lesson: its own whole minutes, at least the raster, or the shortest slot of the plan
 * where a plan has shorter ones.
 */
record SlotLengths(int shortest) {
    private static final long MINUTE = Frames.ofMinutes(1).count();

    static SlotLengths of(PlanView view, Channel channel) {
        return new SlotLengths(view.airings().stream()
                .filter(airing -> airing.channel().equals(channel))
                .mapToInt(airing -> wholeMinutes(airing.placement().slot()))
                .reduce(channel.rasterMinutes(), Math::min));
    }

    int of(Lesson lesson) {
        return Math.max(shortest, wholeMinutes(lesson.planned()));
    }

    private static int wholeMinutes(Frames length) {
        return Math.toIntExact(Math.ceilDiv(length.count(), MINUTE));
    }

    /** Whole minutes of a gap. */
    static int minutes(Span gap) {
        return Math.toIntExact(gap.length().count() / MINUTE);
    }

    /** The most minutes of a gap that slots of these lengths can fill. */
    static int filled(int gap, Collection<Integer> lengths) {
        var sums = new BitSet();
        sums.set(0);
        for (int sum = 0; sum >= 0 && sum <= gap; sum = sums.nextSetBit(sum + 1)) {
            for (int length : lengths) {
                sums.set(sum + length);
            }
        }
        return sums.previousSetBit(gap);
    }
}
