package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningFinding;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.WeekGrid;
import kz.telesabaq.schedule.WeekGrid.Cell;
import kz.telesabaq.schedule.WeekGrid.GradeRows;
import kz.telesabaq.schedule.WeekGrid.Row;

/** Makes the weekly template of every channel; channels with the same hours and raster get the same clock. */
final class WeekGrids {
    private final YearBook year;
    private final List<GridMethod> methods;
    private final PlanningWatch watch;
    private final Wishes wishes;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Laid> laid = new ArrayList<>();

    /** What was asked of the template of some channels, and the answer. */
    record Laid(List<Channel> channels, Hours hours, GridTask task, GridLayout layout) {

        boolean lacks() {
            return !layout.isComplete(task);
        }
    }

    /** @param methods tried one after the other; the last one always answers */
    WeekGrids(YearBook year, List<GridMethod> methods, PlanningWatch watch) {
        this.year = year;
        this.methods = methods;
        this.watch = watch;
        this.wishes = year.wishes();
    }

    /** In the order of the channels of the papers. */
    List<Template> lay() {
        var channels = year.brief().curriculum().channels();
        var sharing =
                channels.stream().collect(Collectors.groupingBy(Hours::of, LinkedHashMap::new, Collectors.toList()));
        var templates = new ArrayList<Template>();
        sharing.forEach((hours, together) -> templates.addAll(layShared(hours, together)));
        return templates;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Laid> laid() {
        return laid;
    }

    /** Grades whose week does not hold all their lessons. */
    Set<Grade> lacking() {
        return laid.stream()
                .flatMap(of -> IntStream.range(0, of.task().needs().size())
                        .filter(i -> of.layout()
                                        .grades()
                                        .get(i)
                                        .leftOut(of.task().needs().get(i))
                                > 0)
                        .mapToObj(i -> of.task().needs().get(i).grade()))
                .collect(Collectors.toSet());
    }

    private List<Template> layShared(Hours hours, List<Channel> channels) {
        var table = IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                .mapToObj(Grade::new)
                .map(grade -> courses(grade, hours, channels))
                .filter(row -> row.byChannel().stream().anyMatch(courses -> !courses.isEmpty()))
                .toList();
        var grain = Grain.of(
                hours.raster(),
                table.stream()
                        .flatMap(row -> row.byChannel().stream().flatMap(List::stream))
                        .flatMap(course -> course.lessons().stream())
                        .map(lesson -> Grain.slotOf(lesson, hours.raster()))
                        .collect(Collectors.toSet()));
        var needs = table.stream().map(row -> need(row, hours, grain)).toList();
        var task = new GridTask(
                grain.minutes(),
                grain.restOf(year.brief().profile().breakMinutes()),
                year.brief().profile().preferences().longestIdleMinutes(),
                needs,
                StandingProgrammes.of(year, hours, channels),
                wishes);
        var spread = solve(task).spread(task);
        var layout = LayoutWishes.improve(task, spread, freshDemand(hours, table, needs, spread));
        laid.add(new Laid(channels, hours, task, layout));
        for (int i = 0; i < needs.size(); i++) {
            var need = needs.get(i);
            int found = layout.grades().get(i).rows().size();
            if (found < need.rows().size()) {
                var window = year.band(need.grade()).premieres();
                findings.add(PlanningFinding.rowsMissing(
                        need.grade(), window, need.rows().size(), found));
            }
        }
        if (!layout.proof().isEmpty()) {
            findings.add(PlanningFinding.solved(channels.getFirst().id(), layout.proof()));
        }
        return IntStream.range(0, channels.size())
                .mapToObj(channel -> new Template(
                        channels.get(channel),
                        hours,
                        grain,
                        grid(channels.get(channel), channel, hours, table, needs, layout)))
                .toList();
    }

    /** A grade's courses on each of the channels, counterparts at the same place where the quotas allow it. */
    private record GradeCourses(Grade grade, List<List<Showable>> byChannel) {}

    private GradeCourses courses(Grade grade, Hours hours, List<Channel> channels) {
        var byChannel = new ArrayList<List<Course>>();
        for (Channel channel : channels) {
            var own = year.courses(channel, grade);
            own.stream()
                    .filter(course -> course.lessonsPerWeek() > GridTask.DAYS.size())
                    .map(course -> PlanningFinding.quotaOverWeek(course.code(), course.lessonsPerWeek()))
                    .filter(finding -> !findings.contains(finding))
                    .forEach(findings::add);
            byChannel.add(byChannel.isEmpty() ? own : CoursePairs.follow(byChannel.getFirst(), own));
        }
        return new GradeCourses(
                grade,
                byChannel.stream()
                        .map(courses -> courses.stream()
                                .map(course -> Showable.of(year, hours, course))
                                .toList())
                        .toList());
    }

    /** Courses that share a place share its length, so that counterparts of unequal length stay together. */
    private GradeNeed need(GradeCourses courses, Hours hours, Grain grain) {
        var window = year.band(courses.grade()).premieres();
        var variants = new LinkedHashMap<List<Integer>, List<CourseNeed>>();
        for (List<Showable> channel : courses.byChannel()) {
            var needs = channel.stream()
                    .map(of -> new CourseNeed(CoursePairs.weekly(of.course()), of.slot(grain), of.screen(grain)))
                    .toList();
            variants.merge(quotas(channel), needs, WeekGrids::longest);
        }
        return new GradeNeed(
                courses.grade(), hours.firstMinute(window), hours.endMinute(window), List.copyOf(variants.values()));
    }

    private static List<CourseNeed> longest(List<CourseNeed> ones, List<CourseNeed> others) {
        return IntStream.range(0, ones.size())
                .mapToObj(i -> new CourseNeed(
                        ones.get(i).quota(),
                        Math.max(ones.get(i).slot(), others.get(i).slot()),
                        Math.max(ones.get(i).screen(), others.get(i).screen())))
                .toList();
    }

    private static List<Integer> quotas(List<Showable> courses) {
        return CoursePairs.quotas(courses.stream().map(Showable::course).toList());
    }

    private GridLayout solve(GridTask task) {
        return methods.stream()
                .flatMap(method -> method.lay(task, watch).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no method laid the weekly template of " + task));
    }

    private WeekGrid grid(
            Channel channel,
            int index,
            Hours hours,
            List<GradeCourses> table,
            List<GradeNeed> needs,
            GridLayout layout) {
        var rows = new ArrayList<GradeRows>();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < table.size(); i++) {
            var grade = layout.grades().get(i);
            var courses = table.get(i).byChannel().get(index);
            var variants = needs.get(i).variants();
            int variant = variantOf(variants, quotas(courses));
            rows.add(new GradeRows(
                    grade.grade(),
                    grade.rows().stream()
                            .map(row -> new Row(hours.timeOf(row.start()), row.slot()))
                            .toList()));
            new DayCells(
                            grade.rows(),
                            variants.get(variant),
                            grade.days().get(variant),
                            hard(table.get(i), quotas(courses)),
                            fresh(hours))
                    .cells()
                    .forEach(cell -> cells.add(new Cell(
                            cell.day(),
                            hours.timeOf(cell.row().start()),
                            courses.get(cell.course()).course().code())));
        }
        return new WeekGrid(channel.id(), rows, cells);
    }

    /** Of the channels that share the template the one with most hard lessons of a day counts. */
    private FreshDemand freshDemand(Hours hours, List<GradeCourses> table, List<GradeNeed> needs, GridLayout layout) {
        var demand = new ArrayList<List<Integer>>();
        for (int i = 0; i < table.size(); i++) {
            var variants = needs.get(i).variants();
            var days = layout.grades().get(i).days();
            var grade = table.get(i);
            demand.add(GridTask.DAYS.stream()
                    .map(day -> IntStream.range(0, variants.size())
                            .map(variant -> (int)
                                    hard(
                                                    grade,
                                                    variants.get(variant).stream()
                                                            .map(CourseNeed::quota)
                                                            .toList())
                                            .stream()
                                            .filter(course -> days.get(variant)
                                                    .get(course)
                                                    .contains(day))
                                            .count())
                            .max()
                            .orElse(0))
                    .toList());
        }
        return new FreshDemand(fresh(hours), demand);
    }

    /** Places at which one channel or another has a hard subject: counterparts keep their common start. */
    private Set<Integer> hard(GradeCourses grade, List<Integer> quotas) {
        if (wishes.freshHeads() == 0) {
            return Set.of();
        }
        var keys = year.brief().profile().preferences().hardSubjects();
        return grade.byChannel().stream()
                .filter(courses -> quotas(courses).equals(quotas))
                .flatMap(courses -> IntStream.range(0, courses.size())
                        .filter(i ->
                                keys.contains(courses.get(i).course().subject().key()))
                        .boxed())
                .collect(Collectors.toSet());
    }

    private Stretch fresh(Hours hours) {
        var window = year.brief().profile().preferences().freshHours();
        int from = hours.minuteOf(window.from());
        return new Stretch(from, Math.max(from + 1, hours.minuteOf(window.until())));
    }

    private static int variantOf(List<List<CourseNeed>> variants, List<Integer> quotas) {
        return IntStream.range(0, variants.size())
                .filter(i ->
                        variants.get(i).stream().map(CourseNeed::quota).toList().equals(quotas))
                .findFirst()
                .orElseThrow();
    }
}
