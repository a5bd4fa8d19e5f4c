package kz.telesabaq.schedule.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.repair.PlanRepair;
import kz.telesabaq.schedule.repair.RepairTask;
import kz.telesabaq.schedule.repair.Repaired;
import kz.telesabaq.schedule.rules.PlanChecker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Repairs the latest plan after something has happened, and keeps the new plan as the next revision. */
@Service
public class ReplanYear {
    private static final Logger LOG = LoggerFactory.getLogger(ReplanYear.class);
    private static final int SEED = 1;

    private final CurrentCurriculum curriculum;
    private final PlanRepair repair;
    private final PlanArchive archive;
    private final Clock clock;

    ReplanYear(CurrentCurriculum curriculum, PlanRepair repair, PlanArchive archive, Clock clock) {
        this.curriculum = curriculum;
        this.repair = repair;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * What repairing would do; nothing is kept. Refused where a disturbance cannot be honoured or a rule would be broken.
     *
     * @param pinnedUntil the last date that stays as it is, included
     */
    public Reading<Proposal> propose(List<Disturbance> disturbances, LocalDate pinnedUntil, PlanningWatch watch) {
        return new PapersAndPlan(curriculum, archive)
                .with((papers, latest) -> repaired(papers, latest, disturbances, pinnedUntil, watch)
                        .map(repaired -> new Proposal(latest.revision(), repaired)));
    }

    /** Keeps what was proposed, to the letter; refused where another plan was kept meanwhile. */
    @Transactional
    public Reading<Replanned> keep(Proposal proposal) {
        int latest = archive.latest().map(StoredPlan::revision).orElse(0);
        return latest == proposal.basis()
                ? Reading.accepted(
                        keep(proposal.repaired()), proposal.repaired().findings())
                : Reading.refused(List.of(LockingFinding.planChangedMeanwhile(proposal.basis(), latest)));
    }

    /**
     * A repair that a person may still decline.
     *
     * @param basis revision of the plan that was repaired
     */
    public record Proposal(int basis, Repaired repaired) {}

    /**
     * A repair and the revision under which it was kept.
     *
     * @param kept the plan of the archive
     */
    public record Replanned(StoredPlan kept, Repaired repaired) {}

    private Reading<Repaired> repaired(
            Curriculum papers,
            StoredPlan latest,
            List<Disturbance> disturbances,
            LocalDate pinnedUntil,
            PlanningWatch watch) {
        var document = latest.document();
        var task =
                new RepairTask(document.brief(papers), new Published(document.plan(), pinnedUntil), disturbances, SEED);
        var repaired = repair.repair(task, watch);
        List<Finding> findings = new ArrayList<>(repaired.findings());
        PlanChecker.check(repaired.brief(), repaired.plan()).stream()
                .filter(Finding::isBlocking)
                .forEach(findings::add);
        return Finding.anyBlocking(findings) ? Reading.refused(findings) : Reading.accepted(repaired, findings);
    }

    private Replanned keep(Repaired repaired) {
        var brief = repaired.brief();
        var document = PlanDocument.of(brief, repaired.plan(), Origin.ofSeed(SEED));
        var unchanged = archive.latest().filter(latest -> latest.document().equals(document));
        if (unchanged.isPresent()) {
            return new Replanned(unchanged.get(), repaired);
        }
        var kept = archive.keep(document, brief.curriculum().channels(), clock.instant());
        LOG.info(
                "repaired year {} rev {}: {} airings moved, bound {}, {} lessons without a place",
                repaired.plan().year(),
                kept.revision(),
                repaired.proof().moved(),
                repaired.proof().bound(),
                repaired.proof().unplaced());
        return new Replanned(kept, repaired);
    }
}
