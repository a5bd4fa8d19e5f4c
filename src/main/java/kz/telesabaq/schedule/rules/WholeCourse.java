package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PapersFinding;
import kz.telesabaq.schedule.rules.Airing.Shown;

/** Every lesson of a course with a quota is shown; those left out are named, they do not block. */
final class WholeCourse implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        var curriculum = view.brief().curriculum();
        var findings = new ArrayList<Finding>();
        for (var channel : curriculum.channels()) {
            for (var course : curriculum.coursesOf(channel)) {
                var missing = course.lessons().stream()
                        .map(Lesson::code)
                        .filter(code -> !view.firstPremieres().containsKey(new Shown(channel.id(), code)))
                        .toList();
                if (course.lessonsPerWeek() > 0 && !missing.isEmpty()) {
                    findings.add(PapersFinding.notInPlan(
                            PlanView.place(channel.id(), course.code()),
                            course.code(),
                            missing.size(),
                            missing.getFirst()));
                }
            }
        }
        return findings;
    }
}
