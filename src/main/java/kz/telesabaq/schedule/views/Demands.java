package kz.telesabaq.schedule.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.PlanningProfile;

/** What all grades ask of the week that some channels share. */
record Demands(DayRows rows, List<GradeDemand> grades) {

    Demands {
        grades = List.copyOf(grades);
    }

    static Demands of(Curriculum year, PlanningProfile profile, DayRows rows, List<Channel> channels) {
        return new Demands(
                rows,
                IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                        .mapToObj(Grade::new)
                        .map(grade -> grade(year, profile, rows, channels, grade))
                        .filter(demand -> !demand.courses().isEmpty())
                        .toList());
    }

    private static GradeDemand grade(
            Curriculum year, PlanningProfile profile, DayRows rows, List<Channel> channels, Grade grade) {
        var band = profile.bandOf(grade);
        return new GradeDemand(
                grade,
                band.premieres(),
                rows.first(band.premieres()),
                rows.end(band.premieres()),
                Math.ceilDiv(profile.breakMinutes(), rows.minutes()),
                band.screenMinutesPerDay(),
                channels.stream()
                        .flatMap(channel -> year.coursesOf(channel).stream()
                                .filter(course -> course.grade().equals(grade) && course.lessonsPerWeek() > 0)
                                .map(course -> CourseDemand.of(channel.id(), course, rows)))
                        .toList());
    }

    /**
     * Hall's condition for hours: whatever stretch of the day is looked at, the grades whose hours lie inside it need no
     * more rows than it has. Where it is broken, the stretches that hold no smaller one in which it is broken too.
     */
    List<WindowContest> contests() {
        var broken = new ArrayList<WindowContest>();
        var asking = grades.stream().filter(grade -> grade.rows() > 0).toList();
        for (int first :
                new TreeSet<>(asking.stream().map(GradeDemand::firstRow).toList())) {
            for (int end :
                    new TreeSet<>(asking.stream().map(GradeDemand::endRow).toList())) {
                var inside = asking.stream()
                        .filter(grade -> grade.firstRow() >= first && grade.endRow() <= end)
                        .toList();
                int needed = inside.stream().mapToInt(GradeDemand::rows).sum();
                if (needed > Math.max(0, end - first)) {
                    broken.add(contest(inside, first, end, needed));
                }
            }
        }
        return broken.stream()
                .filter(contest -> broken.stream().noneMatch(contest::holdsSmaller))
                .toList();
    }

    private WindowContest contest(List<GradeDemand> inside, int first, int end, int needed) {
        var smallest = new TreeSet<Grade>();
        int sum = 0;
        for (GradeDemand grade : inside.stream()
                .sorted(Comparator.comparingInt(GradeDemand::rows).reversed())
                .toList()) {
            if (sum > end - first) {
                break;
            }
            smallest.add(grade.grade());
            sum += grade.rows();
        }
        var all = new TreeSet<>(inside.stream().map(GradeDemand::grade).toList());
        return new WindowContest(all, smallest, rows.startOf(first), rows.startOf(end), needed, end - first);
    }

    /** How many rows a day are left for a grade when all others have what they ask for; its own breaks not counted. */
    int rowsBesideOthers(GradeDemand asked) {
        int most = asked.endRow() - asked.firstRow();
        for (int first : grades.stream().map(GradeDemand::firstRow).toList()) {
            for (int end : grades.stream().map(GradeDemand::endRow).toList()) {
                if (first <= asked.firstRow() && asked.endRow() <= end) {
                    int others = grades.stream()
                            .filter(grade -> !grade.equals(asked) && grade.firstRow() >= first && grade.endRow() <= end)
                            .mapToInt(GradeDemand::rows)
                            .sum();
                    most = Math.min(most, end - first - others);
                }
            }
        }
        return Math.max(0, most);
    }

    Demands with(GradeDemand changed) {
        return new Demands(
                rows,
                grades.stream()
                        .map(grade -> grade.grade().equals(changed.grade()) ? changed : grade)
                        .toList());
    }
}
