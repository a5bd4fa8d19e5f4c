package kz.telesabaq.schedule.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.file.CertificateFile;
import kz.telesabaq.schedule.rules.Explainer;
import kz.telesabaq.schedule.rules.Explanation;
import kz.telesabaq.schedule.rules.Move;
import kz.telesabaq.schedule.rules.PlanChecker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The latest plan as a methodologist reads it: what it is worth, what is wrong with it, why a lesson is where it is. */
@Service
@Transactional(readOnly = true)
public class ReadPlan {
    private static final int BEST_PLACES = 10;

    private final CurrentCurriculum curriculum;
    private final PlanArchive archive;
    private final HouseProfile profiles;
    private final AtomicReference<Optional<Judged>> last = new AtomicReference<>(Optional.empty());

    /** A plan judged by papers; the same two are judged once. */
    private record Judged(int revision, String papers, PlanSheet sheet) {}

    /**
     * Why a lesson's airing is where it is, and where else it could be.
     *
     * @param places the cheapest first
     */
    public record Answer(Explanation explanation, List<Move> places) {}

    ReadPlan(CurrentCurriculum curriculum, PlanArchive archive, HouseProfile profiles) {
        this.curriculum = curriculum;
        this.archive = archive;
        this.profiles = profiles;
    }

    public Reading<PlanSheet> sheet() {
        return new PapersAndPlan(curriculum, archive).with((papers, plan) -> Reading.accepted(sheet(plan, papers)));
    }

    private PlanSheet sheet(StoredPlan plan, Curriculum papers) {
        var known = last.get()
                .filter(judged ->
                        judged.revision() == plan.revision() && judged.papers().equals(papers.fingerprint()));
        if (known.isPresent()) {
            return known.get().sheet();
        }
        var document = plan.document();
        var brief = document.brief(papers);
        var sheet = new PlanSheet(
                plan,
                CertificateFile.certify(brief, document),
                PlanChecker.check(brief, document.plan()),
                profiles.allRules());
        last.set(Optional.of(new Judged(plan.revision(), papers.fingerprint(), sheet)));
        return sheet;
    }

    /** One answer for each airing of the lesson; none when it is not in the plan. */
    public Reading<List<Answer>> explain(LessonCode lesson, LocalDate today) {
        return sheet().map(sheet -> {
            var document = sheet.plan().document();
            var explainer = new Explainer(document.brief(curriculum.read().orElseThrow()), document.plan());
            return explainer.airingsOf(lesson).stream()
                    .map(airing -> new Answer(explainer.why(airing), places(explainer, airing, today)))
                    .toList();
        });
    }

    /** A fortnight round the airing, and never before today. */
    private static List<Move> places(Explainer explainer, Placement airing, LocalDate today) {
        var day = airing.day().date();
        var first = day.minusDays(7).isBefore(today) ? today : day.minusDays(7);
        var until = day.plusDays(7);
        return until.isBefore(first) ? List.of() : explainer.bestPlaces(airing, first, until, BEST_PLACES);
    }

    /** When an airing begins by the clock on the wall, {@code 09:15}. */
    public LocalTime wallClock(Placement airing) {
        return curriculum
                .read()
                .orElseThrow()
                .channel(airing.channel())
                .orElseThrow(() -> new IllegalArgumentException("no such channel: " + airing.channel()))
                .clock()
                .wallClock(airing.day(), airing.start())
                .toLocalTime();
    }
}
