package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** Every lesson that has its premiere is shown again as often as the band of its grade requires; counted by course, because a year may lack thousands. */
final class RequiredRepeats implements Rule {
    @Override
    public String name() {
        return "schedule.required-repeats";
    }

    @Override
    public Level level() {
        return Level.MEDIUM;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Әр жаңа сабақ профильде талап етілгендей қайталанады.",
                "Каждый новый урок повторяют столько раз, сколько требует профиль.",
                "Every new lesson is shown again as often as the profile requires.");
    }

    @Override
    public Unit unit() {
        return Unit.REPEATS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        view.premieres().forEach((series, premieres) -> {
            int required =
                    view.brief().profile().bandOf(series.course().grade()).requiredRepeats();
            if (required == 0) {
                return;
            }
            var lacking = premieres.stream()
                    .filter(airing -> view.isFirstPremiere(airing) && repeatsOf(view, airing) < required)
                    .toList();
            if (!lacking.isEmpty()) {
                long missing = lacking.stream()
                        .mapToLong(airing -> required - repeatsOf(view, airing))
                        .sum();
                breaches.add(Breach.of(
                        missing,
                        () -> WishFinding.repeatsMissing(
                                PlanView.place(series.channel(), series.course()),
                                series.course(),
                                missing,
                                lacking.getFirst().code(),
                                required),
                        lacking));
            }
        });
        return breaches;
    }

    private static int repeatsOf(PlanView view, Airing premiere) {
        return view.repeats().getOrDefault(premiere.shown(), List.of()).size();
    }
}
