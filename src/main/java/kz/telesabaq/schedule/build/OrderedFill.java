package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.WeekGrid;
import kz.telesabaq.schedule.WeekGrid.Cell;

/**
 * Fills the template over the real calendar, one grade of one channel at a time: lesson k takes the first place of its
 * course after lesson k−1. For one course on its own places no fill finishes any lesson earlier (exchange argument,
 * planning reference 8.2).
 *
 * <p>A lesson whose day is a holiday is owed from the first day of that week on; the grade's spare places, and those whose
 * own course has nothing to show, go to the course that owes most.
 */
final class OrderedFill {
    private final PlanningBrief brief;
    private final Channel channel;
    private final WeekGrid grid;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    OrderedFill(PlanningBrief brief, Channel channel, WeekGrid grid) {
        this.brief = brief;
        this.channel = channel;
        this.grid = grid;
    }

    void fill() {
        grid.rows().forEach(of -> fill(of.grade(), of.rows()));
    }

    List<Shown> shown() {
        return shown;
    }

    List<Finding> findings() {
        return findings;
    }

    private void fill(Grade grade, List<Integer> rows) {
        var chains = brief.curriculum().coursesOf(channel).stream()
                .filter(course -> course.grade().equals(grade) && course.lessonsPerWeek() > 0)
                .sorted(CoursePairs.LARGEST_FIRST)
                .map(course -> new CourseChain(brief, channel.id(), course, channel.rasterMinutes()))
                .toList();
        Map<CourseCode, CourseChain> byCode =
                chains.stream().collect(Collectors.toMap(chain -> chain.course().code(), chain -> chain));
        Map<DayOfWeek, List<Cell>> template = grid.cells().stream()
                .filter(cell -> byCode.containsKey(cell.course()))
                .collect(Collectors.groupingBy(Cell::day));
        var teaching = brief.curriculum().calendar().teachingDays(grade);
        Map<LocalDate, Set<LocalDate>> weeks =
                teaching.stream().collect(Collectors.groupingBy(OrderedFill::monday, TreeMap::new, Collectors.toSet()));
        weeks.forEach((monday, days) -> fillWeek(new Week(monday, days), rows, chains, byCode, template));
        var lastDay = teaching.isEmpty() ? LocalDate.MAX : teaching.getLast();
        chains.forEach(chain -> findings.addAll(chain.leftOver(lastDay)));
    }

    /** A school week of the grade with the days on which it has school. */
    private record Week(LocalDate monday, Set<LocalDate> teachingDays) {
        LocalDate date(DayOfWeek day) {
            return monday.plusDays(day.getValue() - 1L);
        }

        boolean teachesOn(DayOfWeek day) {
            return teachingDays.contains(date(day));
        }
    }

    private void fillWeek(
            Week week,
            List<Integer> rows,
            List<CourseChain> chains,
            Map<CourseCode, CourseChain> byCode,
            Map<DayOfWeek, List<Cell>> template) {
        chains.forEach(CourseChain::beginWeek);
        template.forEach((day, cells) -> {
            if (!week.teachesOn(day)) {
                cells.forEach(cell -> chain(byCode, cell).owe());
            }
        });
        for (DayOfWeek day : GridTask.DAYS) {
            if (week.teachesOn(day)) {
                fillDay(week.date(day), rows, chains, byCode, template.getOrDefault(day, List.of()));
            }
        }
        chains.forEach(CourseChain::endWeek);
    }

    private void fillDay(
            LocalDate date,
            List<Integer> rows,
            List<CourseChain> chains,
            Map<CourseCode, CourseChain> byCode,
            List<Cell> cells) {
        var free = new ArrayList<>(rows);
        for (Cell cell : cells) {
            var chain = chain(byCode, cell);
            chain.owe();
            if (chain.mayShow(date)) {
                shown.add(new Shown(date, cell.row(), chain.show(date)));
                free.remove(Integer.valueOf(cell.row()));
            }
        }
        for (int row : free) {
            Optional<CourseChain> deepest = chains.stream()
                    .filter(chain -> chain.debt() > 0 && chain.mayShow(date))
                    .max(Comparator.comparingInt(CourseChain::debt));
            deepest.ifPresent(chain -> shown.add(new Shown(date, row, chain.show(date))));
        }
    }

    private static CourseChain chain(Map<CourseCode, CourseChain> byCode, Cell cell) {
        var chain = byCode.get(cell.course());
        if (chain == null) {
            throw new IllegalArgumentException("the template names a course that the grade has not: " + cell);
        }
        return chain;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
