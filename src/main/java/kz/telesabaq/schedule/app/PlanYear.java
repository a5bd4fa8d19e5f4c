package kz.telesabaq.schedule.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
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
    private final PlanningProfile profile;
    private final PlanArchive archive;
    private final Clock clock;

    PlanYear(
            CurrentCurriculum curriculum,
            YearPlanner planner,
            PlanningProfile profile,
            PlanArchive archive,
            Clock clock) {
        this.curriculum = curriculum;
        this.planner = planner;
        this.profile = profile;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * The kept plan, with every lesson that found no place among the findings. Planning the same papers again keeps
     * nothing new.
     */
    @Transactional
    public Reading<StoredPlan> plan() {
        return switch (curriculum.read()) {
            case Reading.Accepted<Curriculum> papers -> plan(papers.value());
            case Reading.Refused<Curriculum> refused -> Reading.refused(refused.findings());
        };
    }

    private Reading<StoredPlan> plan(Curriculum year) {
        var brief = PlanningBrief.of(year, profile);
        var planned = planner.plan(brief);
        List<Finding> findings = new ArrayList<>(planned.findings());
        findings.addAll(PlanChecker.check(brief, planned.plan()));
        if (Finding.anyBlocking(findings)) {
            return Reading.refused(findings);
        }
        var document = PlanDocument.of(brief, planned.plan(), Origin.ofSeed(0));
        var latest = archive.latest().filter(plan -> plan.document().equals(document));
        if (latest.isPresent()) {
            return Reading.accepted(latest.get(), findings);
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
}
