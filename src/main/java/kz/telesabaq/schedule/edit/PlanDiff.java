package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Quarter;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.edit.FellOff.Edge;

/** What is different between two plans of a year. */
public final class PlanDiff {
    private PlanDiff() {}

    /** An airing by what it shows, wherever it stands. */
    private record Showing(ChannelId channel, LessonCode lesson, Role role) implements Comparable<Showing> {
        private static final Comparator<Showing> ORDER = Comparator.comparing(Showing::channel)
                .thenComparing(Showing::lesson)
                .thenComparing(Showing::role);

        @Override
        public int compareTo(Showing other) {
            return ORDER.compare(this, other);
        }
    }

    /** Every airing that is not the same in both: of the same lesson and role the first goes to the first, and so on. */
    public static List<Change> changes(YearPlan before, YearPlan after) {
        var gone = without(before, after);
        var come = without(after, before);
        var changes = new ArrayList<Change>();
        gone.forEach((showing, airings) -> {
            var others = come.getOrDefault(showing, List.of());
            for (int i = 0; i < airings.size(); i++) {
                changes.add(
                        i < others.size()
                                ? new Change.Moved(airings.get(i), others.get(i))
                                : new Change.Dropped(airings.get(i)));
            }
        });
        come.forEach((showing, airings) -> airings.stream()
                .skip(gone.getOrDefault(showing, List.of()).size())
                .forEach(airing -> changes.add(new Change.Added(airing))));
        changes.sort(Comparator.comparing(Change::airing));
        return changes;
    }

    private static Map<Showing, List<Placement>> without(YearPlan plan, YearPlan other) {
        var same = new HashSet<>(other.placements());
        var showings = new TreeMap<Showing, List<Placement>>();
        plan.placements().stream()
                .filter(airing -> !same.contains(airing))
                .forEach(airing -> showings.computeIfAbsent(
                                new Showing(airing.channel(), airing.lesson(), airing.role()), is -> new ArrayList<>())
                        .add(airing));
        return showings;
    }

    /** Lessons that were new inside their quarter, or inside the year, and are no longer. */
    static List<FellOff> fellOff(Curriculum curriculum, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.airing().role() == Role.PREMIERE)
                .flatMap(change -> fellOff(curriculum, change).stream())
                .sorted()
                .toList();
    }

    private static Optional<FellOff> fellOff(Curriculum curriculum, Change change) {
        var airing = change.airing();
        var lesson = curriculum.lesson(airing.lesson());
        return lesson.flatMap(known -> edge(curriculum, known, change)
                .map(edge -> new FellOff(airing.channel(), airing.lesson(), edge, known.quarter())));
    }

    private static Optional<Edge> edge(Curriculum curriculum, Lesson lesson, Change change) {
        var end = curriculum.calendar().quarters().stream()
                .filter(quarter -> quarter.number() == lesson.quarter())
                .map(Quarter::days)
                .map(days -> days.last())
                .findFirst();
        return switch (change) {
            case Change.Dropped dropped -> Optional.of(Edge.YEAR);
            case Change.Added added -> Optional.empty();
            case Change.Moved moved ->
                end.filter(last -> !date(moved.before()).isAfter(last)
                                && date(moved.after()).isAfter(last))
                        .map(last -> Edge.QUARTER);
        };
    }

    private static LocalDate date(Placement airing) {
        return airing.day().date();
    }
}
