package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.ScheduleFinding;
import kz.telesabaq.schedule.rules.Airing.Series;

/** In a week that no holiday shortened a course shows its quota in full while lessons are left and ready. A place that a lesson had when the plan was published, and lost because it was withdrawn or missed, counts as used. */
final class FullWeek implements Rule {
    private static final int FULL_WEEK = 5;

    private record Place(Series series, LocalDate monday) {}

    @Override
    public String name() {
        return "schedule.full-week";
    }

    @Override
    public Level level() {
        return Level.MEDIUM;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Толық оқу аптасында курс нормасындағы барлық жаңа сабақтар көрсетіледі.",
                "В полную учебную неделю у курса столько новых уроков, сколько велит норма.",
                "In a full school week a course shows its quota of new lessons.");
    }

    @Override
    public Unit unit() {
        return Unit.LESSONS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var lost = lostPlaces(view);
        var breaches = new ArrayList<Breach>();
        view.premieres().forEach((series, premieres) -> {
            var byWeek = premieres.stream().collect(Collectors.groupingBy(airing -> SchoolDays.monday(airing.date())));
            int quota = premieres.getFirst().course().lessonsPerWeek();
            int shownSoFar = 0;
            for (var week : view.schoolDays().weeksOf(series.course().grade()).entrySet()) {
                var monday = week.getKey();
                int shown = byWeek.getOrDefault(monday, List.of()).size();
                shownSoFar += shown;
                long due = Math.min(quota, week.getValue()) - shown - lost.getOrDefault(new Place(series, monday), 0L);
                if (due > 0 && week.getValue() >= FULL_WEEK && shownSoFar < premieres.size()) {
                    var late = premieres.get(shownSoFar);
                    if (isReady(view, late, monday)) {
                        breaches.add(Breach.of(
                                due,
                                () -> ScheduleFinding.underWeekQuota(
                                        late.place(), series.course(), monday, shown, quota),
                                List.of(late)));
                    }
                }
            }
        });
        return breaches;
    }

    private static boolean isReady(PlanView view, Airing airing, LocalDate monday) {
        return view.brief().readyDate(airing.code()).filter(monday::isBefore).isEmpty();
    }

    private static Map<Place, Long> lostPlaces(PlanView view) {
        var circumstances = view.brief().circumstances();
        return view.papers().published().stream()
                .filter(known -> known.role() == Role.PREMIERE
                        && (circumstances.withdrawn().contains(known.lesson())
                                || circumstances.missed().contains(known)))
                .collect(Collectors.groupingBy(
                        known -> new Place(
                                new Series(known.channel(), known.lesson().course()),
                                SchoolDays.monday(known.day().date())),
                        Collectors.counting()));
    }
}
