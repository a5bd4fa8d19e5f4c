package kz.telesabaq.schedule.rules;

import java.util.List;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.PapersFinding;

/** The plan was made from the very papers it is judged by. */
final class SamePapers implements Rule {
    @Override
    public String name() {
        return "schedule.same-papers";
    }

    @Override
    public Level level() {
        return Level.MEDIUM;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Жоспар дәл өзі тексерілетін оқу жылының файлдарынан жасалған.",
                "План составлен по тем же файлам учебного года, по которым его проверяют.",
                "A plan is made from the very papers it is judged by.");
    }

    @Override
    public Unit unit() {
        return Unit.PLANS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        return view.plan().curriculum().equals(view.brief().curriculum().fingerprint())
                ? List.of()
                : List.of(Breach.of(() -> PapersFinding.otherCurriculum(
                        Place.file("plan " + view.plan().year()))));
    }
}
