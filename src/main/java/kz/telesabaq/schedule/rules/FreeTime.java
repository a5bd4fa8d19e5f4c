package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.PlanningBrief;

/** How much air time there is at all, whoever uses it. */
final class FreeTime {
    private FreeTime() {}

    /**
     * Frames of a channel's day that lie inside its hours and inside any of the windows, and that nothing else has taken.
     */
    static long frames(PlanningBrief brief, Channel channel, LocalDate date, List<DayWindow> windows) {
        var day = new AirDay(date);
        var hours = channel.window(day);
        var taken = brief.circumstances().taken().stream()
                .filter(time ->
                        time.channel().equals(channel.id()) && time.date().equals(date))
                .map(time -> time.hours().on(day, channel.clock()))
                .toList();
        var wanted =
                windows.stream().map(window -> window.on(day, channel.clock())).toList();
        return union(clipped(wanted, hours)) - union(clipped(pairwise(taken, wanted), hours));
    }

    /**
     * The stretches of a channel's day, by time, that lie inside its hours and inside any of the windows, and that neither
     * something else nor any of these airings has taken.
     */
    static List<Span> gaps(
            PlanningBrief brief, Channel channel, LocalDate date, List<DayWindow> windows, List<Span> airings) {
        var day = new AirDay(date);
        var busy = new ArrayList<>(airings);
        brief.circumstances().taken().stream()
                .filter(time ->
                        time.channel().equals(channel.id()) && time.date().equals(date))
                .map(time -> time.hours().on(day, channel.clock()))
                .forEach(busy::add);
        busy.sort(Comparator.comparing(Span::start));
        var gaps = new ArrayList<Span>();
        for (Span open : merged(clipped(
                windows.stream().map(window -> window.on(day, channel.clock())).toList(), channel.window(day)))) {
            var from = open.start();
            for (Span taken : clipped(busy, open)) {
                if (taken.start().isAfter(from)) {
                    gaps.add(Span.between(from, taken.start()));
                }
                from = taken.end().isAfter(from) ? taken.end() : from;
            }
            if (open.end().isAfter(from)) {
                gaps.add(Span.between(from, open.end()));
            }
        }
        return gaps;
    }

    /** The same time in stretches that neither overlap nor touch. */
    private static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (Span span :
                spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            if (merged.isEmpty() || span.start().isAfter(merged.getLast().end())) {
                merged.add(span);
            } else if (span.end().isAfter(merged.getLast().end())) {
                merged.add(Span.between(merged.removeLast().start(), span.end()));
            }
        }
        return merged;
    }

    /** Where the ones and the others overlap. */
    private static List<Span> pairwise(List<Span> ones, List<Span> others) {
        return ones.stream().flatMap(one -> clipped(others, one).stream()).toList();
    }

    private static List<Span> clipped(List<Span> spans, Span within) {
        var clipped = new ArrayList<Span>();
        for (Span span : spans) {
            if (span.overlaps(within)) {
                clipped.add(Span.between(
                        span.start().isAfter(within.start()) ? span.start() : within.start(),
                        span.end().isBefore(within.end()) ? span.end() : within.end()));
            }
        }
        return clipped;
    }

    private static long union(List<Span> spans) {
        long frames = 0;
        long reached = 0;
        for (Span span :
                spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            long from = Math.max(reached, span.start().frame());
            long until = span.end().frame();
            frames += Math.max(0, until - from);
            reached = Math.max(reached, until);
        }
        return frames;
    }
}
