package kz.telesabaq.schedule.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.RuleCost;
import kz.telesabaq.schedule.YearPlan;

/** Judges a finished plan by every rule, whoever made it. */
public final class PlanChecker {
    /** The rules in the order in which their findings come. */
    public static final List<Rule> RULES = List.of(
            new SamePapers(),
            new KnownLesson(),
            new NoOverlap(),
            new ChannelHours(),
            new TakenHours(),
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
            new NotWithdrawn(),
            new MissedIsGone(),
            new PinsKept(),
            new PublishedStays(),
            new WholeCourse(),
            new FullWeek(),
            new RequiredRepeats(),
            new SameWeek(),
            new GradeClock(),
            new PublishedKept(),
            new SpreadOverWeek(),
            new YoungEarly(),
            new FreshHeads(),
            new OtherHalfDay(),
            new SiblingsApart(),
            new FamilySpan(),
            new ShortWait(),
            new SameStart());

    private static final Set<String> FIGURES = Set.of(new SameWeek().name(), new GradeClock().name());

    private PlanChecker() {}

    public static List<Finding> check(Curriculum curriculum, PlanningProfile profile, YearPlan plan) {
        return check(PlanningBrief.of(curriculum, profile), plan);
    }

    /**
     * What is wrong with a plan: every broken hard rule, and everything that is left out or was moved. How well the whole
     * year keeps its rhythm and how well two languages keep step is not a fault of a plan but a figure: {@link #judge}.
     */
    public static List<Finding> check(PlanningBrief brief, YearPlan plan) {
        return judge(new PlanView(brief, plan), rule -> rule.level() != Level.SOFT && !FIGURES.contains(rule.name()))
                .findings();
    }

    /** What the plan costs by each rule, wishes included. */
    public static List<RuleCost> costs(PlanningBrief brief, YearPlan plan) {
        return judge(brief, plan).costs();
    }

    /** What every rule has to say of the plan. */
    public static PlanVerdict judge(PlanningBrief brief, YearPlan plan) {
        return judge(new PlanView(brief, plan), rule -> true);
    }

    static PlanVerdict judge(PlanView view, Predicate<Rule> asked) {
        Map<Rule, List<Breach>> byRule = new LinkedHashMap<>();
        for (Rule rule : RULES) {
            if (asked.test(rule)) {
                byRule.put(rule, rule.judge(view));
            }
        }
        return new PlanVerdict(byRule, view.brief().profile().preferences().weights());
    }

    /** Of all findings, those that name a slot of the day. */
    public static List<Finding> ofDay(List<Finding> findings, ChannelId channel, AirDay day) {
        var name = PlanView.dayName(channel, day);
        return findings.stream()
                .filter(finding -> finding.place().file().equals(name))
                .toList();
    }
}
