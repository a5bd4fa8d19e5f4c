package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Bound.Aim;
import kz.telesabaq.schedule.rules.Airing.Series;
import kz.telesabaq.schedule.rules.Airing.Shown;

/**
 * How many days the new lessons of courses with late media come after they are due: when they were published, else on the
 * last school day of the week in which the quota reaches them.
 */
final class LateLessons {
    private final PlanView view;
    private long planned;
    private long least;

    private LateLessons(PlanView view) {
        this.view = view;
    }

    static Bound bound(PlanView view) {
        var late = new LateLessons(view);
        var courses = view.brief().circumstances().ready().keySet().stream()
                .map(LessonCode::course)
                .collect(Collectors.toSet());
        view.premieres().forEach((series, premieres) -> {
            if (courses.contains(series.course())) {
                late.add(series, premieres);
            }
        });
        return new Bound(
                "late-days",
                Wording.of(
                        "Материалы кешіккен курстардың кешігу күндері",
                        "Дни опоздания курсов с поздним материалом",
                        "Days by which courses with late media are late"),
                Aim.LEAST,
                late.planned,
                late.least,
                Wording.of(
                                "Сабақ материалы дайын болғанша, ал келесілері алдыңғысынан бұрын шыға алмайды; материалы кеш курстар – %d.",
                                "Урок не выходит, пока не готов материал, а следующие не раньше него; курсов с поздним материалом: %d.",
                                "A lesson waits for its media, and those behind it wait for the lesson; courses with late media: %d.")
                        .with(courses.size()));
    }

    private void add(Series series, List<Airing> premieres) {
        var lessons = new ArrayList<Lesson>();
        premieres.stream().filter(view::isFirstPremiere).forEach(airing -> lessons.add(airing.lesson()));
        lessons.sort((one, other) -> one.code().compareTo(other.code()));
        var wanted = premieres.getFirst().course().lessons().stream()
                .filter(view.brief()::isWanted)
                .map(Lesson::code)
                .toList();
        for (var earliest : EarliestDays.of(view, series.channel(), lessons).entrySet()) {
            var shown = new Shown(series.channel(), earliest.getKey());
            var airing = view.firstPremieres().get(shown);
            if (airing != null) {
                var due = due(shown, airing, wanted.indexOf(shown.lesson()));
                planned += daysAfter(due, airing.date());
                least += daysAfter(due, earliest.getValue());
            }
        }
    }

    private static long daysAfter(LocalDate due, LocalDate date) {
        return Math.max(0, date.toEpochDay() - due.toEpochDay());
    }

    private LocalDate due(Shown shown, Airing airing, int place) {
        var known = view.papers().publishedPremieres().get(shown);
        if (known != null) {
            return known.day().date();
        }
        var weeks = List.copyOf(view.schoolDays().weeksOf(airing.grade()).keySet());
        int week = Math.max(0, place) / Math.max(1, airing.course().lessonsPerWeek());
        var monday = weeks.get(Math.min(week, weeks.size() - 1));
        return view.schoolDays().daysOf(monday, airing.grade()).getLast();
    }
}
