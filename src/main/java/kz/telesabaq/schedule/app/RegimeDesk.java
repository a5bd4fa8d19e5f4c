package kz.telesabaq.schedule.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.edit.RegimePlanning;
import kz.telesabaq.schedule.edit.RegimePlanning.Standing;
import kz.telesabaq.schedule.edit.RegimePreview;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.rules.PlanChecker;
import org.springframework.stereotype.Component;

/** Lays regimes over the latest plan with the papers and the clock of today, judges the result, and keeps it. */
@Component
class RegimeDesk {
    private final CurrentCurriculum curriculum;
    private final PlanArchive archive;
    private final RegimePlanning regimes;
    private final Clock clock;

    RegimeDesk(CurrentCurriculum curriculum, PlanArchive archive, YearPlanner planner, Clock clock) {
        this.curriculum = curriculum;
        this.archive = archive;
        this.regimes = new RegimePlanning(planner::plan);
        this.clock = clock;
    }

    /** What a regime would make of the plan of today; refused while it breaks a rule. */
    Reading<RegimePreview> preview(RegimeSwitch change) {
        return new PapersAndPlan(curriculum, archive).with((papers, latest) -> {
            var document = latest.document();
            var brief = document.brief(papers).after(new Published(document.plan(), today(papers)));
            return judged(regimes.preview(brief, document.plan(), change));
        });
    }

    /** What the way back would make of the plan of today. */
    Reading<RegimePreview> back(RegimeRecord record, RegimeStep approval) {
        return new PapersAndPlan(curriculum, archive)
                .with((papers, latest) -> judged(regimes.back(
                        papers,
                        standing(plan(approval.planBefore())),
                        standing(plan(approval.planAfter())),
                        standing(latest),
                        record.change(),
                        today(papers))));
    }

    private static Reading<RegimePreview> judged(RegimePreview preview) {
        List<Finding> findings = new ArrayList<>(preview.findings());
        if (!preview.isRefused()) {
            findings.addAll(judge(preview.brief(), preview));
        }
        return Finding.anyBlocking(findings) ? Reading.refused(findings) : Reading.accepted(preview, findings);
    }

    private static List<Finding> judge(PlanningBrief brief, RegimePreview preview) {
        return PlanChecker.check(brief, preview.plan()).stream()
                .filter(Finding::isBlocking)
                .toList();
    }

    /** Keeps the plan as the next revision, unless the latest is the same; answers the revision that holds now. */
    int keep(RegimePreview preview) {
        var latest = archive.latest().orElseThrow(() -> new IllegalStateException("a preview of no plan"));
        var document = PlanDocument.of(
                preview.brief(), preview.plan(), latest.document().origin());
        if (document.equals(latest.document())) {
            return latest.revision();
        }
        return archive.keep(document, preview.brief().curriculum().channels(), clock.instant())
                .revision();
    }

    int latestRevision() {
        return archive.latest().map(StoredPlan::revision).orElse(0);
    }

    private StoredPlan plan(int revision) {
        return archive.revision(revision)
                .orElseThrow(() -> new IllegalStateException("plan revision " + revision + " is gone"));
    }

    private static Standing standing(StoredPlan plan) {
        var document = plan.document();
        return new Standing(document.profile(), document.circumstances(), document.plan());
    }

    /** The latest air day that has begun on any channel; it and all before it stay as they are. */
    private LocalDate today(Curriculum papers) {
        return papers.channels().stream()
                .map(channel -> channel.clock().dayAt(clock.instant()).date())
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalStateException("a school year without a channel"));
    }
}
