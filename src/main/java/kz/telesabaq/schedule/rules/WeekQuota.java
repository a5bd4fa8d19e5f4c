package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** Up to the end of any week a course has shown at most its weekly quota times the school weeks gone by: what a short week could not hold is carried over, nothing is shown ahead. */
final class WeekQuota implements Rule {
    @Override
    public String name() {
        return "schedule.week-quota";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Аптадағы жаңа сабақтардың саны курстың нормасы мен өткен апталардан қалған сабақтардан аспайды.",
                "За неделю у курса не больше новых уроков, чем норма и долг прошлых недель.",
                "A course has no more new lessons in a week than its quota and the debt of earlier weeks.");
    }

    @Override
    public Unit unit() {
        return Unit.LESSONS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        view.premieres().forEach((series, premieres) -> {
            var byWeek = premieres.stream().collect(Collectors.groupingBy(airing -> SchoolDays.monday(airing.date())));
            int quota = premieres.getFirst().course().lessonsPerWeek();
            long debt = 0;
            for (LocalDate week :
                    view.schoolDays().weeksOf(series.course().grade()).keySet()) {
                var shown = byWeek.getOrDefault(week, List.of());
                long allowed = debt + quota;
                if (shown.size() > allowed) {
                    breaches.add(Breach.of(
                            shown.size() - allowed,
                            () -> ScheduleFinding.overWeekQuota(
                                    shown.getLast().place(), series.course(), week, shown.size(), allowed),
                            shown));
                }
                debt = Math.max(0, allowed - shown.size());
            }
        });
        return breaches;
    }
}
