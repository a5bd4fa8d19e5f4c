package kz.telesabaq.schedule.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Slot;
import kz.telesabaq.schedule.rules.PlanChecker;
import org.springframework.stereotype.Component;

/** A kept plan laid beside the papers of today: its days with their topics, and what the rules say of them. */
@Component
class PlannedDays {
    private final AtomicReference<Judged> lastJudged = new AtomicReference<>(new Judged(0, "", List.of()));

    /** The verdict on one plan by one set of papers. */
    private record Judged(int revision, String papers, List<Finding> findings) {}

    /** The day's slots in order of time; a lesson that the papers of today do not know is left to {@link #findings}. */
    List<Slot> slots(StoredPlan plan, Curriculum curriculum, Channel channel, AirDay day) {
        Map<CourseCode, Course> courses = curriculum.byCode();
        return plan.document().plan().on(channel.id(), day).stream()
                .flatMap(placement -> slot(placement, courses))
                .toList();
    }

    /** Everything the rules say of the day. */
    List<Finding> findings(StoredPlan plan, Curriculum curriculum, Channel channel, AirDay day) {
        return PlanChecker.ofDay(judged(plan, curriculum).findings(), channel.id(), day);
    }

    private Judged judged(StoredPlan plan, Curriculum curriculum) {
        Judged last = lastJudged.get();
        if (last.revision() == plan.revision() && last.papers().equals(curriculum.fingerprint())) {
            return last;
        }
        var document = plan.document();
        var judged = new Judged(
                plan.revision(),
                curriculum.fingerprint(),
                PlanChecker.check(document.brief(curriculum), document.plan()));
        lastJudged.set(judged);
        return judged;
    }

    private static Stream<Slot> slot(Placement placement, Map<CourseCode, Course> courses) {
        var course = courses.get(placement.lesson().course());
        int number = placement.lesson().number();
        if (course == null || number > course.lessons().size()) {
            return Stream.empty();
        }
        return Stream.of(
                new Slot(placement.span(), placement.role(), course.lessons().get(number - 1), course.subject()));
    }
}
