package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Regime.NewLessons;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.YearPlan;

/** What a plan becomes under a regime, and what it becomes when the regime ends. Pure: the same question, the same answer. */
public final class RegimePlanning {
    /** Makes the later plan again; days up to the published brief's last pinned date are not asked for. */
    @FunctionalInterface
    public interface LaterPlan {
        Planned plan(PlanningBrief brief);
    }

    private final LaterPlan later;

    public RegimePlanning(LaterPlan later) {
        this.later = later;
    }

    /**
     * Looks at a switch.
     *
     * @param brief what the plan stands on; days that its published plan pins stay as they are
     */
    public RegimePreview preview(PlanningBrief brief, YearPlan plan, RegimeSwitch change) {
        Optional<DateSpan> open = openDays(brief, change);
        if (open.isEmpty()) {
            return RegimePreview.refused(brief, plan, List.of(RegimeFinding.tooLate(change)));
        }
        if (change.regime().newLessons() == NewLessons.HOLD && !change.regions().isEmpty()) {
            return RegimePreview.refused(brief, plan, List.of(RegimeFinding.holdsTheCountry(change)));
        }
        List<FreeDays> marks = change.regime().newLessons() == NewLessons.KEEP
                ? List.of()
                : RegimeDays.of(brief.curriculum().calendar(), change, open.get());
        var findings = new ArrayList<Finding>();
        if (marks.isEmpty() && change.regime().newLessons() == NewLessons.NONE) {
            findings.add(RegimeFinding.noFreeDay(change));
        }
        var circumstances = brief.circumstances();
        for (FreeDays mark : marks) {
            circumstances = circumstances.withFreeDays(mark);
        }
        var under = new PlanningBrief(
                brief.curriculum(),
                RegimeProfile.of(brief.profile(), change.regime()),
                circumstances,
                brief.published());
        YearPlan base = plan;
        if (change.regime().newLessons() == NewLessons.HOLD) {
            base = again(under, plan, open.get().first(), findings);
        }
        YearPlan filled = fill(under, base, plan, change, open.get());
        return new RegimePreview(under, filled, RegimeChange.between(plan, filled), findings);
    }

    /**
     * The way back.
     *
     * @param papers of the year, without what has happened since
     * @param before what was kept before the regime
     * @param under what was kept with the regime
     * @param now what holds today; it may have changed since
     * @param aired the last date that stays as it is
     */
    public RegimePreview back(
            Curriculum papers, Standing before, Standing under, Standing now, RegimeSwitch change, LocalDate aired) {
        var published = Optional.of(new Published(now.plan(), aired));
        if (!change.days().last().isAfter(aired)) {
            var brief = new PlanningBrief(papers, now.profile(), now.circumstances(), published);
            return RegimePreview.refused(brief, now.plan(), List.of(RegimeFinding.over(change)));
        }
        var brief = new PlanningBrief(
                papers,
                profileBack(papers, before, now, aired),
                circumstancesBack(before, under, now, aired),
                published);
        boolean untouched =
                now.plan().equals(under.plan()) && change.days().first().isAfter(aired);
        var findings = new ArrayList<Finding>();
        YearPlan plan;
        if (untouched) {
            plan = before.plan();
        } else if (change.regime().newLessons() == NewLessons.HOLD) {
            plan = again(brief, now.plan(), aired.plusDays(1), findings);
        } else {
            plan = repeatsBack(brief, before.plan(), under.plan(), now.plan(), change, aired);
        }
        return new RegimePreview(brief, plan, RegimeChange.between(now.plan(), plan), findings);
    }

    /** A plan and what it stands on beside the papers. */
    public record Standing(PlanningProfile profile, Circumstances circumstances, YearPlan plan) {}

    private static Optional<DateSpan> openDays(PlanningBrief brief, RegimeSwitch change) {
        DateSpan year = brief.curriculum().calendar().year();
        LocalDate first = latest(change.days().first(), year.first());
        LocalDate open = brief.published()
                .map(Published::pinnedUntil)
                .map(pinned -> latest(first, pinned.plusDays(1)))
                .orElse(first);
        LocalDate last =
                change.days().last().isBefore(year.last()) ? change.days().last() : year.last();
        return last.isBefore(open) ? Optional.empty() : Optional.of(new DateSpan(open, last));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** Up to the day before the plan as it is, from the day on the plan made again. */
    private YearPlan again(PlanningBrief brief, YearPlan plan, LocalDate from, List<Finding> findings) {
        Planned planned = later.plan(brief.after(new Published(plan, from.minusDays(1))));
        findings.addAll(planned.allFindings());
        return joined(plan, planned.plan(), placement -> placement.day().date().isBefore(from));
    }

    /** The placements of one plan that are asked for, and of the other one all the rest. */
    private static YearPlan joined(YearPlan one, YearPlan other, Predicate<Placement> ofTheFirst) {
        var placements = new ArrayList<Placement>();
        one.placements().stream().filter(ofTheFirst).forEach(placements::add);
        other.placements().stream().filter(ofTheFirst.negate()).forEach(placements::add);
        return new YearPlan(one.year(), one.curriculum(), placements);
    }

    private static YearPlan fill(
            PlanningBrief brief, YearPlan base, YearPlan before, RegimeSwitch change, DateSpan days) {
        var placements = new ArrayList<Placement>(base.placements().stream()
                .filter(placement -> !days.contains(placement.day().date()))
                .toList());
        for (Channel channel : brief.curriculum().channels()) {
            var grid = new PreparedGrid(brief, base, change, days, channel);
            placements.addAll(grid.fill());
            if (!base.equals(before)) {
                reviewDays(brief, days.last()).forEach(date -> {
                    placements.removeIf(placement -> placement.channel().equals(channel.id())
                            && placement.day().date().equals(date));
                    placements.addAll(grid.kept(date, before.placements()));
                });
            }
        }
        return new YearPlan(base.year(), base.curriculum(), placements);
    }

    /** Days after the date that other regimes keep for reviewing. */
    private static List<LocalDate> reviewDays(PlanningBrief brief, LocalDate after) {
        return brief.circumstances().freeDays().stream()
                .filter(free -> free.kind() == FreeDays.Kind.REVIEW)
                .flatMap(free -> free.days().dates())
                .filter(date -> date.isAfter(after))
                .distinct()
                .toList();
    }

    private static YearPlan repeatsBack(
            PlanningBrief brief, YearPlan before, YearPlan under, YearPlan now, RegimeSwitch change, LocalDate aired) {
        var old = new HashSet<>(before.placements());
        var regime = new HashSet<>(under.placements());
        var left = now.placements().stream()
                .filter(placement -> !placement.day().date().isAfter(aired)
                        || !change.days().contains(placement.day().date())
                        || old.contains(placement)
                        || !regime.contains(placement))
                .toList();
        var base = new YearPlan(now.year(), now.curriculum(), left);
        var open = new DateSpan(
                latest(change.days().first(), aired.plusDays(1)), change.days().last());
        var wanted = before.placements().stream()
                .filter(placement -> open.contains(placement.day().date()) && !regime.contains(placement))
                .toList();
        var placements = new ArrayList<>(left.stream()
                .filter(placement -> !open.contains(placement.day().date()))
                .toList());
        for (Channel channel : brief.curriculum().channels()) {
            var grid = new PreparedGrid(brief, base, change, open, channel);
            open.dates().forEach(date -> placements.addAll(grid.kept(date, wanted)));
        }
        return new YearPlan(now.year(), now.curriculum(), placements);
    }

    /** Longer hours stay while something that has aired needs them. */
    private static PlanningProfile profileBack(Curriculum year, Standing before, Standing now, LocalDate aired) {
        var usual = before.profile();
        boolean needed = now.plan().placements().stream()
                .filter(placement -> !placement.day().date().isAfter(aired))
                .anyMatch(placement -> year.channel(placement.channel())
                        .filter(channel -> !usual.bandOf(placement.lesson().grade())
                                .window(placement.role())
                                .on(placement.day(), channel.clock())
                                .contains(placement.span()))
                        .isPresent());
        return needed ? now.profile() : usual;
    }

    private static Circumstances circumstancesBack(Standing before, Standing under, Standing now, LocalDate aired) {
        var marks = new ArrayList<>(under.circumstances().freeDays());
        marks.removeAll(before.circumstances().freeDays());
        var freeDays = new ArrayList<FreeDays>();
        for (FreeDays free : now.circumstances().freeDays()) {
            if (!marks.contains(free)) {
                freeDays.add(free);
            } else if (!free.days().first().isAfter(aired)) {
                LocalDate last =
                        free.days().last().isBefore(aired) ? free.days().last() : aired;
                freeDays.add(
                        new FreeDays(free.name(), new DateSpan(free.days().first(), last), free.grades(), free.kind()));
            }
        }
        var known = now.circumstances();
        return new Circumstances(
                known.ready(), known.withdrawn(), freeDays, known.taken(), known.pins(), known.missed());
    }
}
