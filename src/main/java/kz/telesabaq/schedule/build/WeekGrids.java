package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningFinding;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.WeekGrid;
import kz.telesabaq.schedule.WeekGrid.Cell;
import kz.telesabaq.schedule.WeekGrid.GradeRows;
import kz.telesabaq.schedule.build.GridLayout.GradeLayout;

/** Makes the weekly template of every channel; channels with the same hours and raster get the same clock. */
final class WeekGrids {
    private final PlanningBrief brief;
    private final List<GridMethod> methods;
    private final List<Finding> findings = new ArrayList<>();

    /** @param methods tried one after the other; the last one always answers */
    WeekGrids(PlanningBrief brief, List<GridMethod> methods) {
        this.brief = brief;
        this.methods = methods;
    }

    List<WeekGrid> lay() {
        var sharing = brief.curriculum().channels().stream()
                .collect(Collectors.groupingBy(Raster::of, LinkedHashMap::new, Collectors.toList()));
        var grids = new ArrayList<WeekGrid>();
        sharing.forEach((raster, channels) -> grids.addAll(layShared(raster, channels)));
        return grids;
    }

    List<Finding> findings() {
        return findings;
    }

    private List<WeekGrid> layShared(Raster raster, List<Channel> channels) {
        var table = IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                .mapToObj(Grade::new)
                .map(grade -> courses(grade, channels))
                .filter(row -> row.byChannel().stream().anyMatch(courses -> !courses.isEmpty()))
                .toList();
        var needs = table.stream().map(row -> need(row, raster)).toList();
        var layout = solve(new GridTask(raster.rowsApart(brief.profile().breakMinutes()), needs));
        for (int i = 0; i < needs.size(); i++) {
            var need = needs.get(i);
            int found = layout.grades().get(i).rows().size();
            if (found < need.rows()) {
                var hours = brief.profile().bandOf(need.grade()).premieres();
                findings.add(PlanningFinding.rowsMissing(need.grade(), hours, need.rows(), found));
            }
        }
        if (!layout.proof().isEmpty()) {
            findings.add(PlanningFinding.solved(channels.getFirst().id(), layout.proof()));
        }
        return IntStream.range(0, channels.size())
                .mapToObj(channel -> grid(channels.get(channel), channel, table, needs, layout))
                .toList();
    }

    /** A grade's courses on each of the channels, counterparts at the same place where the quotas allow it. */
    private record GradeCourses(Grade grade, List<List<Course>> byChannel) {}

    private GradeCourses courses(Grade grade, List<Channel> channels) {
        var byChannel = new ArrayList<List<Course>>();
        for (Channel channel : channels) {
            var own = brief.curriculum().coursesOf(channel).stream()
                    .filter(course -> course.grade().equals(grade) && course.lessonsPerWeek() > 0)
                    .sorted(CoursePairs.LARGEST_FIRST)
                    .toList();
            own.stream()
                    .filter(course -> course.lessonsPerWeek() > GridTask.DAYS.size())
                    .map(course -> PlanningFinding.quotaOverWeek(course.code(), course.lessonsPerWeek()))
                    .forEach(findings::add);
            byChannel.add(byChannel.isEmpty() ? own : CoursePairs.follow(byChannel.getFirst(), own));
        }
        return new GradeCourses(grade, byChannel);
    }

    private GradeNeed need(GradeCourses courses, Raster raster) {
        var hours = brief.profile().bandOf(courses.grade()).window(Role.PREMIERE);
        var variants =
                courses.byChannel().stream().map(CoursePairs::quotas).distinct().toList();
        return new GradeNeed(courses.grade(), raster.firstRow(hours), raster.endRow(hours), variants);
    }

    private GridLayout solve(GridTask task) {
        return methods.stream()
                .flatMap(method -> method.lay(task).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no method laid the weekly template of " + task));
    }

    private static WeekGrid grid(
            Channel channel, int index, List<GradeCourses> table, List<GradeNeed> needs, GridLayout layout) {
        var rows = new ArrayList<GradeRows>();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < table.size(); i++) {
            GradeLayout grade = layout.grades().get(i);
            var courses = table.get(i).byChannel().get(index);
            int variant = needs.get(i).variants().indexOf(CoursePairs.quotas(courses));
            rows.add(new GradeRows(grade.grade(), grade.rows()));
            cells.addAll(cells(courses, grade.days().get(variant), grade.rows()));
        }
        return new WeekGrid(channel.id(), rows, cells);
    }

    /** On each day the courses fill the grade's rows from the first on. */
    private static List<Cell> cells(List<Course> courses, List<List<DayOfWeek>> days, List<Integer> rows) {
        Map<DayOfWeek, Integer> used = new EnumMap<>(DayOfWeek.class);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < courses.size(); i++) {
            for (DayOfWeek day : days.get(i)) {
                int next = used.merge(day, 1, Integer::sum) - 1;
                cells.add(new Cell(day, rows.get(next), courses.get(i).code()));
            }
        }
        return cells;
    }
}
