package kz.telesabaq.schedule.rules;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.PapersFinding;

/** The plan was made from the very papers it is judged by. */
final class SamePapers implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        return view.plan().curriculum().equals(view.brief().curriculum().fingerprint())
                ? List.of()
                : List.of(PapersFinding.otherCurriculum(
                        Place.file("plan " + view.plan().year())));
    }
}
