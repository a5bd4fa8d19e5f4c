package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.PapersFinding;
import kz.telesabaq.schedule.rules.Airing.Shown;

/** Every lesson of a course with a quota is shown unless it was withdrawn; those left out are counted by course. */
final class WholeCourse implements Rule {
    @Override
    public String name() {
        return "schedule.whole-course";
    }

    @Override
    public Level level() {
        return Level.MEDIUM;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Эфирдегі курстың барлық сабағы көрсетіледі.",
                "У курса, который идёт в эфире, показаны все уроки.",
                "Every lesson of a course on air is shown.");
    }

    @Override
    public Unit unit() {
        return Unit.LESSONS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var curriculum = view.brief().curriculum();
        var breaches = new ArrayList<Breach>();
        for (var channel : curriculum.channels()) {
            for (var course : curriculum.coursesOf(channel)) {
                if (course.lessonsPerWeek() == 0) {
                    continue;
                }
                var missing = course.lessons().stream()
                        .filter(view.brief()::isWanted)
                        .map(Lesson::code)
                        .filter(code -> !view.firstPremieres().containsKey(new Shown(channel.id(), code)))
                        .toList();
                if (!missing.isEmpty()) {
                    breaches.add(Breach.of(
                            missing.size(),
                            () -> PapersFinding.notInPlan(
                                    PlanView.place(channel.id(), course.code()),
                                    course.code(),
                                    missing.size(),
                                    missing.getFirst()),
                            List.of()));
                }
            }
        }
        return breaches;
    }
}
