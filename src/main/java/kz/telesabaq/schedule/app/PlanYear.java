package kz.telesabaq.schedule.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.rules.PlanChecker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the school year on all channels, judges the plan and keeps it as the next revision. */
@Service
public class PlanYear {
    private static final Logger LOG = LoggerFactory.getLogger(PlanYear.class);

    private final CurrentCurriculum curriculum;
    private final YearPlanner planner;
    private final HouseProfile profiles;
    private final PlanArchive archive;
    private final Clock clock;

    PlanYear(
            CurrentCurriculum curriculum,
            YearPlanner planner,
            HouseProfile profiles,
            PlanArchive archive,
            Clock clock) {
        this.curriculum = curriculum;
        this.planner = planner;
        this.profiles = profiles;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * The kept plan, with every lesson that found no place among the findings. While papers and profile are those of the
     * latest plan, that plan stays, repairs and edits included. When they have changed, what has happened to the year is
     * carried over, the days gone by stay as they were, and the rest is planned anew.
     */
    @Transactional
    public Reading<StoredPlan> plan() {
        return switch (curriculum.read()) {
            case Reading.Accepted<Curriculum> papers -> plan(papers.value());
            case Reading.Refused<Curriculum> refused -> Reading.refused(refused.findings());
        };
    }

    private Reading<StoredPlan> plan(Curriculum year) {
        var known = archive.latest().filter(plan -> isOf(plan, year));
        if (known.filter(plan -> isStillGood(plan, year)).isPresent()) {
            var document = known.get().document();
            var findings = PlanChecker.check(document.brief(year), document.plan());
            return Finding.anyBlocking(findings) ? Reading.refused(findings) : Reading.accepted(known.get(), findings);
        }
        var brief = known.map(plan -> brief(year, plan)).orElseGet(() -> PlanningBrief.of(year, profiles.current()));
        var planned = planner.plan(brief);
        List<Finding> findings = new ArrayList<>(planned.allFindings());
        findings.addAll(PlanChecker.check(brief, planned.plan()));
        if (Finding.anyBlocking(findings)) {
            return Reading.refused(findings);
        }
        var document = PlanDocument.of(brief, planned.plan(), Origin.ofSeed(0));
        var same = known.filter(plan -> plan.document().equals(document));
        if (same.isPresent()) {
            return Reading.accepted(same.get(), findings);
        }
        var kept = archive.keep(document, year.channels(), clock.instant());
        LOG.info(
                "planned year {} rev {}: {} airings, {} findings",
                year.calendar().name(),
                kept.revision(),
                planned.plan().placements().size(),
                findings.size());
        return Reading.accepted(kept, findings);
    }

    private static boolean isOf(StoredPlan plan, Curriculum year) {
        return plan.document().plan().year().equals(year.calendar().name());
    }

    /** Made from the papers of today, and nobody has changed the profile since. */
    private boolean isStillGood(StoredPlan plan, Curriculum year) {
        return plan.document().plan().curriculum().equals(year.fingerprint()) && !profiles.changedSince(plan.madeAt());
    }

    /**
     * What has aired stays as it was; what happened to the year since its papers still holds, and so does the profile of a
     * regime in force unless the house has decided otherwise since.
     */
    private PlanningBrief brief(Curriculum year, StoredPlan known) {
        var yesterday = year.channels().stream()
                .map(channel -> channel.clock().dayAt(clock.instant()).date().minusDays(1))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        var document = known.document();
        var profile = profiles.changedSince(known.madeAt()) ? profiles.current() : document.profile();
        return PlanningBrief.of(year, profile, document.circumstances())
                .after(new Published(document.plan(), yesterday));
    }
}
