package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
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
import java.util.function.Predicate;
import kz.telesabaq.schedule.WeekGrid.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Which course of a grade is new on which school day of one week.
 *
 * <p>Courses keep their days of the template; what is due beyond them (a holiday took the day, or something was carried
 * over) finds a place along an augmenting path: on a day with room, or on a full day whose other course can go elsewhere.
 * As many lessons are placed as the days of the week can hold with one a day of each course (maximum bipartite
 * b-matching); those with most to catch up come first.
 */
final class WeekMatching {
    private final List<CourseChain> chains;
    private final Set<DayOfWeek> days;
    private final int rows;
    private final Map<CourseChain, Map<DayOfWeek, Integer>> home = new HashMap<>();
    private final Map<DayOfWeek, List<CourseChain>> showing = new EnumMap<>(DayOfWeek.class);
    private final Map<CourseChain, Integer> unserved = new HashMap<>();

    WeekMatching(List<CourseChain> chains, Set<DayOfWeek> days, int rows, List<Cell> template) {
        this.chains = chains;
        this.days = days;
        this.rows = rows;
        days.forEach(day -> showing.put(day, new ArrayList<>()));
        chains.forEach(chain -> {
            unserved.put(chain, chain.due());
            home.put(chain, new EnumMap<>(DayOfWeek.class));
        });
        template.forEach(this::keepHome);
        var behind = new ArrayList<>(chains);
        while (!behind.isEmpty()) {
            behind.sort(Comparator.comparing(this::unserved).reversed());
            var next = behind.getFirst();
            if (unserved(next) == 0 || !augment(next)) {
                behind.remove(next);
            }
        }
    }

    private void keepHome(Cell cell) {
        for (CourseChain chain : chains) {
            if (chain.course().code().equals(cell.course())) {
                homes(chain).put(cell.day(), cell.row());
                if (days.contains(cell.day()) && unserved(chain) > 0) {
                    serve(chain, cell.day());
                }
            }
        }
    }

    List<CourseChain> on(DayOfWeek day) {
        return List.copyOf(courses(day));
    }

    /** The row of the template, where the course has the day there. */
    Optional<Integer> homeRow(CourseChain chain, DayOfWeek day) {
        return Optional.ofNullable(homes(chain).get(day));
    }

    /** The course does not take its place of the day after all. */
    void giveUp(CourseChain chain, DayOfWeek day) {
        courses(day).remove(chain);
        unserved.merge(chain, 1, Integer::sum);
    }

    void serve(CourseChain chain, DayOfWeek day) {
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
            CourseChain chain, DayOfWeek day, @Nullable Step before) {}

    /** Finds the course one more day, moving as few others as can be; false when the week has no room for it. */
    private boolean augment(CourseChain chain) {
        var reached = new HashSet<DayOfWeek>();
        var open = new ArrayDeque<Step>();
        enter(chain, null, reached, open);
        while (!open.isEmpty()) {
            var step = open.removeFirst();
            if (courses(step.day()).size() < rows) {
                walkBack(step);
                unserved.merge(chain, -1, Integer::sum);
                return true;
            }
            for (CourseChain other : courses(step.day())) {
                enter(other, step, reached, open);
            }
        }
        return false;
    }

    private void enter(CourseChain chain, @Nullable Step before, Set<DayOfWeek> reached, ArrayDeque<Step> open) {
        for (DayOfWeek day : days) {
            if (!courses(day).contains(chain) && reached.add(day)) {
                open.addLast(new Step(chain, day, before));
            }
        }
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

    private List<CourseChain> courses(DayOfWeek day) {
        var courses = showing.get(day);
        if (courses == null) {
            throw new IllegalArgumentException("the grade has no school on " + day);
        }
        return courses;
    }

    private Map<DayOfWeek, Integer> homes(CourseChain chain) {
        return home.getOrDefault(chain, Map.of());
    }

    private int unserved(CourseChain chain) {
        return unserved.getOrDefault(chain, 0);
    }
}
