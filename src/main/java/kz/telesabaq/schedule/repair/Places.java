package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Show.Held;

/**
 * Where on a day a lesson might begin: on the channel's grain, which divides its raster and every published slot, and
 * wherever something published ends.
 */
final class Places {
    private final Board board;
    private final Map<ChannelId, Long> grains = new HashMap<>();
    private final Map<ChannelId, Map<Grade, Set<SlotTime>>> rhythm = new HashMap<>();
    private final Set<ChannelId> uneven = new HashSet<>();

    Places(Board board) {
        this.board = board;
        board.channels()
                .forEach(channel -> grains.put(channel.id(), channel.raster().count()));
        for (Show show : board.shows()) {
            grains.merge(show.channel().id(), show.slot().count(), Places::commonDivisor);
            if (!isOnRaster(show)) {
                uneven.add(show.channel().id());
            }
            show.published().stream()
                    .filter(placement -> placement.role() == Role.PREMIERE)
                    .forEach(placement -> rhythm.computeIfAbsent(show.channel().id(), any -> new HashMap<>())
                            .computeIfAbsent(show.grade(), any -> new HashSet<>())
                            .add(placement.start()));
        }
    }

    /** Whether everything on the channel begins on its raster and has a slot of it. */
    boolean isEven(Channel channel) {
        return !uneven.contains(channel.id());
    }

    private static boolean isOnRaster(Show show) {
        return show.published().stream().allMatch(placement -> isOnRaster(show.channel(), placement));
    }

    /** Whether the airing begins on the channel's raster and takes one slot of it. */
    static boolean isOnRaster(Channel channel, Placement placement) {
        long open = channel.window(placement.day()).start().frame();
        return placement.slot().equals(channel.raster())
                && (placement.start().frame() - open) % channel.raster().count() == 0;
    }

    /** Minutes between possible starts, rounded down. */
    long grainMinutes(Channel channel) {
        return grain(channel) / Frames.ofMinutes(1).count();
    }

    /** Every slot of the day that the hours hold and that neither taken time nor a fixed airing rules out. */
    List<Span> on(Show show, LocalDate date, Role role) {
        var day = new AirDay(date);
        var hours = board.hours().of(show.channel(), show.grade(), role, day);
        var slots = new ArrayList<Span>();
        for (SlotTime start : starts(show.channel(), day, hours)) {
            var slot = new Span(start, show.slot());
            if (hours.contains(slot) && !board.isTaken(show.channel(), day, slot) && !meetsFixed(show, date, slot)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** Whether families of the grade know the start time already. */
    boolean isKnownStart(Show show, SlotTime start) {
        return rhythm.getOrDefault(show.channel().id(), Map.of())
                .getOrDefault(show.grade(), Set.of())
                .contains(start);
    }

    /** The lesson and the rest of its grade after it, when it begins there. */
    Span withRest(Show show, SlotTime start) {
        return new Span(
                start, show.lesson().planned().plus(board.brief().profile().restBetweenLessons()));
    }

    /** Whether two airings cannot both be: one channel, one day. */
    boolean clash(Show show, Span slot, Held other) {
        return slot.overlaps(other.placement().span())
                || (show.grade().equals(other.show().grade())
                        && withRest(show, slot.start()).overlaps(board.withRest(other)));
    }

    private boolean meetsFixed(Show show, LocalDate date, Span slot) {
        return board.on(show.channel().id(), date).stream().anyMatch(held -> held.fixed() && clash(show, slot, held));
    }

    private Set<SlotTime> starts(Channel channel, AirDay day, Span hours) {
        var starts = new TreeSet<SlotTime>();
        long grain = grain(channel);
        long open = channel.window(day).start().frame();
        long first = open + Math.ceilDiv(hours.start().frame() - open, grain) * grain;
        for (long start = first; start < hours.end().frame(); start += grain) {
            starts.add(SlotTime.ofFrames(start));
        }
        board.on(channel.id(), day.date()).stream()
                .map(Held::placement)
                .map(Placement::span)
                .map(Span::end)
                .filter(hours::contains)
                .forEach(starts::add);
        return starts;
    }

    private long grain(Channel channel) {
        return grains.getOrDefault(channel.id(), channel.raster().count());
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
