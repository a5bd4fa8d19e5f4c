package kz.telesabaq.schedule.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.edit.PlanEdit;
import kz.telesabaq.schedule.file.PlanDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Edits the latest plan: shows what would come of it, or keeps it as the next revision. Days up to today and up to the last
 * locked one stay as they are.
 */
@Service
public class EditPlan {
    private static final Logger LOG = LoggerFactory.getLogger(EditPlan.class);

    private final CurrentCurriculum curriculum;
    private final PlanArchive archive;
    private final AirDayBook book;
    private final Clock clock;

    EditPlan(CurrentCurriculum curriculum, PlanArchive archive, AirDayBook book, Clock clock) {
        this.curriculum = curriculum;
        this.archive = archive;
        this.book = book;
        this.clock = clock;
    }

    /** What the edit would make of the latest plan; refused only while there is no plan or the papers are broken. */
    @Transactional(readOnly = true)
    public Reading<JudgedEdit> preview(PlanEdit edit) {
        return new PapersAndPlan(curriculum, archive)
                .with((papers, plan) -> Reading.accepted(judged(papers, plan, edit)));
    }

    /** Keeps the plan after the edit. An edit that changes nothing keeps nothing new, so it may be sent twice. */
    @Transactional
    public Reading<StoredPlan> apply(PlanEdit edit) {
        return new PapersAndPlan(curriculum, archive).with((papers, plan) -> apply(papers, plan, edit));
    }

    private Reading<StoredPlan> apply(Curriculum papers, StoredPlan plan, PlanEdit edit) {
        var judged = judged(papers, plan, edit);
        if (!judged.mayBeKept()) {
            return Reading.refused(judged.findings());
        }
        if (judged.preview().changesNothing()) {
            return Reading.accepted(plan, judged.findings());
        }
        var document = PlanDocument.of(
                plan.document().brief(papers),
                judged.preview().plan(),
                Origin.ofSeed(plan.document().origin().seed()));
        var kept = archive.keep(document, papers.channels(), clock.instant());
        LOG.info(
                "edited plan rev {} to rev {}: {} airings changed by {}",
                plan.revision(),
                kept.revision(),
                judged.preview().changes().size(),
                edit.getClass().getSimpleName());
        return Reading.accepted(kept, judged.findings());
    }

    private JudgedEdit judged(Curriculum papers, StoredPlan plan, PlanEdit edit) {
        return JudgedEdit.of(brief(papers, plan), plan.document().plan(), edit);
    }

    private PlanningBrief brief(Curriculum papers, StoredPlan plan) {
        var year = papers.calendar().year();
        var today = papers.channels().stream()
                .map(channel -> clock.instant().atZone(channel.clock().zone()).toLocalDate());
        var locked = book.between(new AirDay(year.first()), new AirDay(year.last())).stream()
                .map(AirDayPlan::day)
                .map(AirDay::date);
        var known = Stream.concat(today, locked).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return plan.document().brief(papers).after(new Published(plan.document().plan(), known));
    }
}
