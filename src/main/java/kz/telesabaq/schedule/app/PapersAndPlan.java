package kz.telesabaq.schedule.app;

import java.util.function.BiFunction;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Reading;

/** The papers of today and the latest plan: what everything that looks at the plan begins with. */
record PapersAndPlan(CurrentCurriculum curriculum, PlanArchive archive) {

    /** Goes on with both, or says that the papers are broken or that there is no plan yet. */
    <T> Reading<T> with(BiFunction<Curriculum, StoredPlan, Reading<T>> work) {
        return switch (curriculum.read()) {
            case Reading.Accepted<Curriculum> papers ->
                archive.latest()
                        .map(plan -> work.apply(papers.value(), plan))
                        .orElseGet(() -> Reading.refused(LockingFinding.noPlanYet()));
            case Reading.Refused<Curriculum> refused -> Reading.refused(refused.findings());
        };
    }
}
