package kz.telesabaq.schedule.rules;

import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.YearPlan;

/** Judges a finished plan by every rule, whoever made it. */
public final class PlanChecker {
    /** The rules in the order in which their findings come. */
    static final List<Rule> RULES = List.of(
            new SamePapers(),
            new KnownLesson(),
            new NoOverlap(),
            new ChannelHours(),
            new TeachingDay(),
            new TopicOrder(),
            new PremieredOnce(),
            new WeekQuota(),
            new OnceADay(),
            new BreakBetween(),
            new FitsItsSlot(),
            new LessonScreenTime(),
            new DayScreenTime(),
            new RepeatAfterPremiere(),
            new ReadyInTime(),
            new GradeHours(),
            new WholeCourse());

    private PlanChecker() {}

    public static List<Finding> check(Curriculum curriculum, PlanningProfile profile, YearPlan plan) {
        return check(PlanningBrief.of(curriculum, profile), plan);
    }

    public static List<Finding> check(PlanningBrief brief, YearPlan plan) {
        var view = new PlanView(brief, plan);
        return RULES.stream().flatMap(rule -> rule.judge(view).stream()).toList();
    }

    /** Of all findings, those that name a slot of the day. */
    public static List<Finding> ofDay(List<Finding> findings, ChannelId channel, AirDay day) {
        var name = PlanView.dayName(channel, day);
        return findings.stream()
                .filter(finding -> finding.place().file().equals(name))
                .toList();
    }
}
