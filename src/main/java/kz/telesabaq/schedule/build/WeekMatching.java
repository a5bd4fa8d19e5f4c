package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which course of a grade is new on which school day of one week.
 *
 * <p>Courses keep their days of the template; what is due beyond them (a holiday or something else took the place, or
 * something was carried over) finds a place along an augmenting path: on a day with room, or on a full day whose other
 * course can go elsewhere. Where rows are equally long, as many lessons are placed as the days of the week can hold with one
 * a day of each course (maximum bipartite b-matching); those with most to catch up come first.
 */
final class WeekMatching {
    private final SchoolDays school;
    private final List<CourseChain> chains;
    private final SortedMap<LocalDate, DayRoom> days = new TreeMap<>();
    private final Map<CourseChain, Map<DayOfWeek, Stretch>> home = new HashMap<>();
    private final Map<LocalDate, List<CourseChain>> showing = new HashMap<>();
    private final Map<CourseChain, Integer> unserved = new HashMap<>();

    /** A place of the week that a course owns. */
    record Home(DayOfWeek day, Stretch row, CourseChain chain) {}

    /**
     * @param open the school days of the week that are still open; their exceptional places serve only what the rows of the
     *     whole week cannot hold
     * @param template by weekday and time
     * @param urgent courses that must not fall behind: they are served before the others are
     */
    WeekMatching(
            SchoolDays school,
            List<CourseChain> chains,
            SortedMap<LocalDate, DayRoom> open,
            List<Home> template,
            Set<CourseChain> urgent) {
        this.school = school;
        this.chains = chains;
        open.forEach((date, room) -> days.put(date, room.ofTheClock()));
        days.keySet().forEach(day -> showing.put(day, new ArrayList<>()));
        chains.forEach(chain -> {
            unserved.put(
                    chain,
                    chain.due()
                            - (int) days.keySet().stream()
                                    .filter(chain::isFixedOn)
                                    .count());
            home.put(chain, new EnumMap<>(DayOfWeek.class));
        });
        template.stream().filter(place -> urgent.contains(place.chain())).forEach(this::keepHome);
        catchUp(chains.stream().filter(urgent::contains).toList());
        template.stream().filter(place -> !urgent.contains(place.chain())).forEach(this::keepHome);
        catchUp(chains);
        days.putAll(open);
        catchUp(chains);
    }

    private void catchUp(List<CourseChain> who) {
        var behind = new ArrayList<>(who);
        while (!behind.isEmpty()) {
            behind.sort(Comparator.comparing(this::unserved).reversed());
            var next = behind.getFirst();
            if (unserved(next) <= 0 || !augment(next)) {
                behind.remove(next);
            }
        }
    }

    private void keepHome(Home place) {
        homes(place.chain()).put(place.day(), place.row());
        days.forEach((date, room) -> {
            if (school.templateDay(date) == place.day()
                    && unserved(place.chain()) > 0
                    && room.rows().contains(place.row())
                    && canEnter(place.chain(), date)
                    && room.holds(courses(date), place.chain())) {
                serve(place.chain(), date);
            }
        });
    }

    private boolean canEnter(CourseChain chain, LocalDate day) {
        return !chain.isFixedOn(day) && !courses(day).contains(chain);
    }

    List<CourseChain> on(LocalDate day) {
        return List.copyOf(courses(day));
    }

    /** The row of the template, where the course has the day there. */
    Optional<Stretch> homeRow(CourseChain chain, LocalDate day) {
        return Optional.ofNullable(homes(chain).get(school.templateDay(day)));
    }

    /** The course does not take its place of the day after all. */
    void giveUp(CourseChain chain, LocalDate day) {
        courses(day).remove(chain);
        unserved.merge(chain, 1, Integer::sum);
    }

    void serve(CourseChain chain, LocalDate day) {
        courses(day).add(chain);
        unserved.merge(chain, -1, Integer::sum);
    }

    /** Of the courses asked for, the one with most lessons that found no place in the week. */
    Optional<CourseChain> mostUnserved(Predicate<CourseChain> asked) {
        return chains.stream()
                .filter(chain -> unserved(chain) > 0 && asked.test(chain))
                .max(Comparator.comparing(this::unserved));
    }

    /** A course enters a day; {@code before} is the step that pushed it out of its own day, none for the first. */
    private record Step(
            CourseChain chain, LocalDate day, @Nullable Step before) {

        boolean passed(LocalDate other) {
            for (Step step = this; step != null; step = step.before()) {
                if (step.day().equals(other)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Visit(int slot, LocalDate day) {}

    /** Finds the course one more day, moving as few others as can be; false when the week has no room for it. */
    private boolean augment(CourseChain chain) {
        var reached = new HashSet<Visit>();
        var open = new ArrayDeque<Step>();
        enter(chain, null, reached, open);
        while (!open.isEmpty()) {
            var step = open.removeFirst();
            var room = room(step.day());
            if (room.holds(courses(step.day()), step.chain())) {
                walkBack(step);
                unserved.merge(chain, -1, Integer::sum);
                return true;
            }
            for (CourseChain other : courses(step.day())) {
                if (room.holds(without(other, step.day()), step.chain())) {
                    enter(other, step, reached, open);
                }
            }
        }
        return false;
    }

    private void enter(CourseChain chain, @Nullable Step before, Set<Visit> reached, ArrayDeque<Step> open) {
        for (LocalDate day : days.keySet()) {
            if (canEnter(chain, day)
                    && (before == null || !before.passed(day))
                    && reached.add(new Visit(chain.slot(), day))) {
                open.addLast(new Step(chain, day, before));
            }
        }
    }

    private List<CourseChain> without(CourseChain chain, LocalDate day) {
        return courses(day).stream().filter(other -> other != chain).toList();
    }

    /** From the day with room back to the course that asked: each moves on and leaves its day to the one before. */
    private void walkBack(Step last) {
        for (Step step = last; step != null; step = step.before()) {
            courses(step.day()).add(step.chain());
            if (step.before() != null) {
                courses(step.before().day()).remove(step.chain());
            }
        }
    }

    private DayRoom room(LocalDate day) {
        return days.getOrDefault(day, new DayRoom(List.of(), List.of(), 0));
    }

    private List<CourseChain> courses(LocalDate day) {
        var courses = showing.get(day);
        if (courses == null) {
            throw new IllegalArgumentException("the grade has no school on " + day);
        }
        return courses;
    }

    private Map<DayOfWeek, Stretch> homes(CourseChain chain) {
        return home.getOrDefault(chain, Map.of());
    }

    private int unserved(CourseChain chain) {
        return unserved.getOrDefault(chain, 0);
    }
}
