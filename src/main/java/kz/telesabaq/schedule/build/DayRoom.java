package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The places of a grade that can be used on one date.
 *
 * @param rows of its clock, by time
 * @param exceptional places outside the clock, taken only by what the rows cannot hold
 * @param screenMinutes minutes for which the grade may still look at a screen on that date
 */
record DayRoom(List<Stretch> rows, List<Stretch> exceptional, int screenMinutes) {

    /** Only the rows of the clock. */
    DayRoom ofTheClock() {
        return exceptional.isEmpty() ? this : new DayRoom(rows, List.of(), screenMinutes);
    }

    /** How many lessons there are places for. */
    int places() {
        return rows.size() + exceptional.size();
    }

    private List<Stretch> all() {
        if (exceptional.isEmpty()) {
            return rows;
        }
        var all = new ArrayList<>(rows);
        all.addAll(exceptional);
        return all;
    }

    /** A row and who has it. */
    record Place(Stretch row, CourseChain chain) {}

    /** Whether all of these find a row each that is long enough: the k-th longest lesson in the k-th longest row. */
    boolean holds(Collection<CourseChain> chains) {
        if (chains.size() > places()
                || chains.stream().mapToInt(CourseChain::watched).sum() > screenMinutes) {
            return false;
        }
        var lessons = chains.stream()
                .map(CourseChain::slot)
                .sorted(Comparator.reverseOrder())
                .toList();
        var lengths = all().stream()
                .map(Stretch::minutes)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (int i = 0; i < lessons.size(); i++) {
            if (lessons.get(i) > lengths.get(i)) {
                return false;
            }
        }
        return true;
    }

    boolean holds(Collection<CourseChain> chains, CourseChain more) {
        var all = new ArrayList<>(chains);
        all.add(more);
        return holds(all);
    }

    /** Who stays in its own row, and then the others in what is left; whoever holds a row that another needs moves, too. */
    List<Place> seat(List<Place> atHome, List<CourseChain> away) {
        var free = new ArrayList<>(all());
        atHome.forEach(place -> free.remove(place.row()));
        var places = new ArrayList<>(atHome);
        for (CourseChain chain : longestFirst(away)) {
            var row = shortestFor(chain, free);
            if (row.isEmpty()) {
                var everybody =
                        new ArrayList<>(atHome.stream().map(Place::chain).toList());
                everybody.addAll(away);
                return seatAnew(everybody);
            }
            free.remove(row.get());
            places.add(new Place(row.get(), chain));
        }
        return places;
    }

    private List<Place> seatAnew(List<CourseChain> chains) {
        var free = new ArrayList<>(all());
        var places = new ArrayList<Place>();
        for (CourseChain chain : longestFirst(chains)) {
            var row = shortestFor(chain, free)
                    .orElseThrow(() -> new IllegalStateException(
                            "no row is left for " + chain.course().code()));
            free.remove(row);
            places.add(new Place(row, chain));
        }
        return places;
    }

    private static List<CourseChain> longestFirst(List<CourseChain> chains) {
        return chains.stream()
                .sorted(Comparator.comparing(CourseChain::slot).reversed())
                .toList();
    }

    private Optional<Stretch> shortestFor(CourseChain chain, List<Stretch> free) {
        return free.stream()
                .filter(row -> row.minutes() >= chain.slot())
                .min(Comparator.comparing((Stretch row) -> exceptional.contains(row))
                        .thenComparing(Stretch::minutes)
                        .thenComparing(Stretch::from));
    }
}
