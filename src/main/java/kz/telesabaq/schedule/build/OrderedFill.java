package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
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
 * <p>A lesson whose day is a holiday goes to another day of its week where there is room, else it is carried over to the
 * next weeks; {@link WeekMatching} finds the room, if need be by moving another course for that week.
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
        var codes = chains.stream().map(chain -> chain.course().code()).collect(Collectors.toSet());
        var template = grid.cells().stream()
                .filter(cell -> codes.contains(cell.course()))
                .toList();
        var teaching = brief.curriculum().calendar().teachingDays(grade);
        Map<LocalDate, Set<DayOfWeek>> weeks = teaching.stream()
                .collect(Collectors.groupingBy(
                        OrderedFill::monday,
                        TreeMap::new,
                        Collectors.mapping(LocalDate::getDayOfWeek, Collectors.toCollection(TreeSet::new))));
        weeks.forEach((monday, days) -> fillWeek(monday, days, rows, chains, template));
        var lastDay = teaching.isEmpty() ? LocalDate.MAX : teaching.getLast();
        chains.forEach(chain -> findings.addAll(chain.leftOver(lastDay)));
    }

    private void fillWeek(
            LocalDate monday, Set<DayOfWeek> days, List<Integer> rows, List<CourseChain> chains, List<Cell> template) {
        chains.forEach(CourseChain::beginWeek);
        var week = new WeekMatching(chains, days, rows.size(), template);
        for (DayOfWeek day : days) {
            var date = monday.plusDays(day.getValue() - 1L);
            var free = new ArrayList<>(rows);
            var showing = new ArrayList<CourseChain>();
            for (CourseChain chain : week.on(day)) {
                if (chain.mayShow(date)) {
                    showing.add(chain);
                } else {
                    week.giveUp(chain, day);
                }
            }
            while (showing.size() < rows.size()) {
                var waiting = week.mostUnserved(chain -> chain.mayShow(date) && !showing.contains(chain));
                if (waiting.isEmpty()) {
                    break;
                }
                week.serve(waiting.get(), day);
                showing.add(waiting.get());
            }
            var away = new ArrayList<CourseChain>();
            for (CourseChain chain : showing) {
                var home = week.homeRow(chain, day);
                if (home.isPresent()) {
                    free.remove(home.get());
                    shown.add(new Shown(date, home.get(), chain.show(date)));
                } else {
                    away.add(chain);
                }
            }
            away.forEach(chain -> shown.add(new Shown(date, free.removeFirst(), chain.show(date))));
        }
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
