package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.file.PlanFile;
import kz.telesabaq.schedule.views.ClockChange;
import kz.telesabaq.schedule.views.ClockChange.FamilyCost;
import kz.telesabaq.schedule.views.GradeClock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq plan clock DIR PLAN}: how steady the hours of every grade are, and what a changed plan costs families. */
@Command(
        name = "clock",
        description =
                "Says how steady the hours of every grade are; against an older plan, what the change costs families.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:shown", "1:a file cannot be read", "2:called wrongly", "3:the disk failed"})
final class PlanClockCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOnDisk disk;

    @Option(names = "--against", paramLabel = "OLD", description = "the plan file as it was")
    private @Nullable Path against;

    @Override
    public Integer call() throws IOException {
        return disk.read(spec, (papers, document) -> {
            var clocks = GradeClock.of(papers, document.plan());
            var facts = new LinkedHashMap<String, Object>();
            facts.put("per_mille_at_fixed_starts", GradeClock.perMille(clocks));
            facts.put("grades", clocks.stream().map(PlanClockCommand::fields).toList());
            clocks.forEach(clock -> disk.say(spec, line(clock)));
            var findings = new ArrayList<Finding>();
            if (against != null) {
                switch (PlanFile.readPlan(against)) {
                    case Reading.Accepted<YearPlan> old ->
                        facts.put("change", change(papers, old.value(), document.plan()));
                    case Reading.Refused<YearPlan> refused -> findings.addAll(refused.findings());
                }
            }
            return disk.printer(spec).print(facts, summary(clocks), findings);
        });
    }

    private Map<String, Object> change(Curriculum papers, YearPlan before, YearPlan after) {
        var families = ClockChange.pairsOfGrades(papers);
        var change = ClockChange.between(papers, before, after, families);
        change.families().forEach(cost -> disk.say(spec, line(cost)));
        disk.say(spec, line(change, families.size()));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("grade_days", change.gradeDays());
        fields.put("other_start", change.otherStart());
        fields.put("other_times", change.otherTimes());
        fields.put("families_asked", families.size());
        fields.put("families_with_a_longer_day", change.familiesWithALongerDay());
        fields.put(
                "families",
                change.families().stream().map(PlanClockCommand::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(GradeClock clock) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("channel", clock.channel().name());
        fields.put("grade", clock.grade().number());
        fields.put(
                "fixed_starts",
                clock.fixedStarts().stream().map(String::valueOf).toList());
        fields.put("distinct_starts", clock.distinctStarts());
        fields.put("premieres", clock.premieres());
        fields.put("at_fixed_starts", clock.atFixedStarts());
        fields.put("per_mille", clock.perMille());
        return fields;
    }

    private static Map<String, Object> fields(FamilyCost cost) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("children", children(cost));
        fields.put("longer_days", cost.longerDays());
        fields.put("minutes_longer", cost.minutesLonger());
        fields.put("shorter_days", cost.shorterDays());
        fields.put("minutes_shorter", cost.minutesShorter());
        fields.put("added_gap_minutes", cost.addedGapMinutes());
        fields.put("added_overlaps", cost.addedOverlaps());
        return fields;
    }

    private static List<String> children(FamilyCost cost) {
        return cost.children().stream().map(String::valueOf).toList();
    }

    private static Wording line(GradeClock clock) {
        return Wording.of(
                        "%s, %s-сынып: тұрақты уақыты – %s; жаңа сабақтардың тұрақты уақыттағы үлесі – %d.%d %%; әртүрлі басталу уақыты – %d.",
                        "%s, %s класс: постоянное время – %s; новых уроков в это время – %d.%d %%; разных начал – %d.",
                        "%s, grade %s: fixed starts %s; new lessons at them: %d.%d %%; different starts: %d.")
                .with(
                        clock.channel(),
                        clock.grade(),
                        clock.fixedStarts().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        clock.perMille() / 10,
                        clock.perMille() % 10,
                        clock.distinctStarts());
    }

    private static Wording line(FamilyCost cost) {
        return Wording.of(
                        "%s отбасысы: ұзаратын күндер – %d (%d минут), қысқаратын күндер – %d (%d минут), үзілістер – %+d минут.",
                        "Семья %s: дольше дней – %d (%d мин), короче – %d (%d мин), ожидание – %+d мин.",
                        "Family %s: longer days: %d (%d min), shorter days: %d (%d min), waits: %+d min.")
                .with(
                        String.join(" + ", children(cost)),
                        cost.longerDays(),
                        cost.minutesLonger(),
                        cost.shorterDays(),
                        cost.minutesShorter(),
                        cost.addedGapMinutes());
    }

    private static Wording line(ClockChange change, int families) {
        return Wording.of(
                        "Сыныптардың эфир күндері: %d; басталуы өзгергені – %d, кез келген уақыты өзгергені – %d. Екі балалы отбасылардан (%d) күні ұзаратыны – %d.",
                        "Дней классов в эфире: %d; с другим началом – %d, с другим временем уроков – %d. Из семей с двумя детьми (%d) день станет длиннее у %d.",
                        "Days of a grade on air: %d; with another start: %d, with any other time: %d. Of the families of two (%d) the day gets longer for %d.")
                .with(
                        change.gradeDays(),
                        change.otherStart(),
                        change.otherTimes(),
                        families,
                        change.familiesWithALongerDay());
    }

    private static Wording summary(List<GradeClock> clocks) {
        return Wording.of(
                        "Сынып уақытының тұрақтылығы: %d.%d %%.",
                        "Постоянство времени классов: %d.%d %%.", "Stability of the grades' clock: %d.%d %%.")
                .with(GradeClock.perMille(clocks) / 10, GradeClock.perMille(clocks) % 10);
    }
}
