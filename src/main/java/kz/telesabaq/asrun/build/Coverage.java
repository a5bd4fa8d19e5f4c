package kz.telesabaq.asrun.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.asrun.AsRunRecord;

/** Stretches of time during which something was shown; reports that overlap or abut are one stretch. */
record Coverage(List<Span> stretches) {
    Coverage {
        stretches = List.copyOf(stretches);
    }

    static Coverage of(Collection<AsRunRecord> records) {
        var joined = new ArrayList<Span>();
        for (Span span : records.stream()
                .map(AsRunRecord::span)
                .sorted(Comparator.naturalOrder())
                .toList()) {
            if (!joined.isEmpty() && !span.start().isAfter(joined.getLast().end())) {
                Span last = joined.removeLast();
                joined.add(last.end().isAfter(span.end()) ? last : Span.between(last.start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return new Coverage(joined);
    }

    /** How much was shown in all. */
    Frames total() {
        return stretches.stream().map(Span::length).reduce(Frames.ZERO, Frames::plus);
    }

    /** How much of a span was covered. */
    Frames within(Span span) {
        return stretches.stream().map(stretch -> overlap(stretch, span)).reduce(Frames.ZERO, Frames::plus);
    }

    static Frames overlap(Span one, Span other) {
        var from = one.start().isAfter(other.start()) ? one.start() : other.start();
        var until = one.end().isBefore(other.end()) ? one.end() : other.end();
        return from.isBefore(until) ? until.since(from) : Frames.ZERO;
    }
}
