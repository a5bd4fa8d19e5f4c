package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Places of a grade outside its clock, at most one on a date: inside its hours, free on the channel, with its rest. */
final class ExceptionalPlaces {
    static final ExceptionalPlaces NONE = of(List.of());

    private final NavigableMap<LocalDate, Stretch> places;

    private ExceptionalPlaces(NavigableMap<LocalDate, Stretch> places) {
        this.places = places;
    }

    /** A start time outside the clock, with the dates on which it can be used. */
    record Start(Stretch place, List<LocalDate> dates) {
        Start {
            dates = List.copyOf(dates);
        }
    }

    /** On each date the first of the starts that can be used. */
    static ExceptionalPlaces of(List<Start> starts) {
        var places = new TreeMap<LocalDate, Stretch>();
        for (Start start : starts) {
            start.dates().forEach(date -> places.putIfAbsent(date, start.place()));
        }
        return new ExceptionalPlaces(places);
    }

    Optional<Stretch> on(LocalDate date) {
        return Optional.ofNullable(places.get(date));
    }

    List<LocalDate> dates() {
        return List.copyOf(places.keySet());
    }

    /** Those of the date and later ones. */
    ExceptionalPlaces from(LocalDate date) {
        return new ExceptionalPlaces(places.tailMap(date, true));
    }

    /**
     * Every start that can be used on some date, the best first: one that holds the grade's longest lesson, then one that the
     * clock knows in the other language, then the one that is free on most dates, near the clock.
     *
     * @param books of the channel, without the new lessons of the grade that are still to be placed
     */
    static List<Start> starts(YearBook year, Template template, ChannelBooks books, GradeFill.Terms terms) {
        var days = year.days().of(terms.grade()).stream()
                .filter(date -> date.isAfter(terms.pinnedUntil()))
                .toList();
        var clock = template.rowsOf(terms.grade());
        var all = new ArrayList<Start>();
        for (int slot : slots(year, template, terms)) {
            var starts = new ArrayList<Start>();
            for (Stretch place : places(year, template, terms, slot)) {
                var free = days.stream()
                        .filter(date -> isFree(books.on(date), terms, place))
                        .toList();
                if (!free.isEmpty()) {
                    starts.add(new Start(place, free));
                }
            }
            starts.sort(Comparator.comparing((Start start) -> fromTheClock(clock, start.place()) > 0)
                    .thenComparing(start -> -start.dates().size())
                    .thenComparing(start -> fromTheClock(clock, start.place()))
                    .thenComparing(start -> start.place().from()));
            all.addAll(starts);
        }
        return all;
    }

    private static boolean isFree(DayBook book, GradeFill.Terms terms, Stretch place) {
        return book.isFree(place.from(), place.until()) && book.lets(terms.grade(), place.from(), place.until());
    }

    /** The lengths that lessons of the grade need, the longest first. */
    private static List<Integer> slots(YearBook year, Template template, GradeFill.Terms terms) {
        return year.courses(template.channel(), terms.grade()).stream()
                .map(course -> Showable.of(year, template.hours(), course).slot(template.grain()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Inside the grade's hours, with its rest from the rows that it uses. */
    private static List<Stretch> places(YearBook year, Template template, GradeFill.Terms terms, int slot) {
        var window = year.band(terms.grade()).premieres();
        int rest = template.grain().restOf(year.brief().profile().breakMinutes());
        int grain = template.grain().minutes();
        int end = template.hours().endMinute(window);
        var rows = template.ownRowsOf(terms.grade());
        var all = new ArrayList<Stretch>();
        for (int from = template.grain().up(template.hours().firstMinute(window)); from + slot <= end; from += grain) {
            var withRest = new Stretch(from - rest, from + slot + rest);
            if (rows.stream().noneMatch(withRest::overlaps)) {
                all.add(new Stretch(from, from + slot));
            }
        }
        return all;
    }

    private static int fromTheClock(List<Stretch> clock, Stretch place) {
        return clock.stream()
                .mapToInt(row -> Math.abs(row.from() - place.from()))
                .min()
                .orElse(0);
    }
}
