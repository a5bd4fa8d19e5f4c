package kz.telesabaq.schedule.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;

/** Why the year has no place for a lesson: the smallest set of demands that cannot stand together. */
final class Obstacles {
    private static final Wording PLACE = Wording.of(
            "сыныптың сағаты, бекітілген көрсетілімдер мен бос емес уақыт",
            "часы класса, закреплённые показы и занятое время",
            "the grade's hours, the pinned airings and the time that is taken");

    private final Board board;
    private final Show show;
    private final List<Show> chain;

    Obstacles(Board board, Show show) {
        this.board = board;
        this.show = show;
        this.chain =
                board.chains(show.channel().id()).getOrDefault(show.course().code(), List.of());
    }

    Finding finding() {
        var demands = new ArrayList<Wording>();
        var remedies = new ArrayList<Wording>();
        if (show.hasDays()) {
            demands.add(PLACE);
            remedies.add(Wording.of(
                    "Сыныптың эфир уақытын кеңейтіңіз немесе бекітілгенін босатыңыз.",
                    "Расширьте часы класса или снимите закрепление.",
                    "Widen the grade's hours or release what is pinned."));
        } else {
            lateMedia().ifPresent(late -> {
                demands.add(Wording.of(
                                "%s сабағының материалы дайын болатын күн: %s",
                                "материал урока %s готов %s", "the media of lesson %s are ready on %s")
                        .with(late.lesson().code(), readyDate(late)));
                remedies.add(Wording.of(
                        "Материалды ертерек дайындаңыз немесе сабақты алып тастаңыз.",
                        "Подготовьте материал раньше или снимите урок.",
                        "Have the media ready earlier, or withdraw the lesson."));
            });
            pinnedBehind()
                    .ifPresentOrElse(
                            pinned -> {
                                demands.add(Wording.of(
                                                "келесі сабақ бекітілген: %s",
                                                "закреплён следующий урок: %s", "a later lesson is pinned: %s")
                                        .with(pinned.lesson().code()));
                                remedies.add(Wording.of(
                                        "Бекіту мерзімін қысқартыңыз.",
                                        "Сократите срок закрепления.",
                                        "Pin fewer days."));
                            },
                            () -> {
                                demands.add(Wording.of(
                                        "апталық норма мен оқу жылының соңы",
                                        "недельная норма и конец учебного года",
                                        "the week quota and the end of the school year"));
                                remedies.add(Wording.of(
                                        "Апталық норманы көбейтіңіз.",
                                        "Увеличьте недельную норму.",
                                        "Raise the weekly quota."));
                            });
        }
        return RepairFinding.noPlace(show, joined("; ", demands), joined(" ", remedies));
    }

    /** Of this lesson and those before it, the last whose media alone leave no day. */
    private Optional<Show> lateMedia() {
        int place = chain.indexOf(show);
        for (int i = place; i >= 0; i--) {
            var at = chain.get(i);
            var ready = board.brief().readyDate(at.lesson().code());
            if (ready.isPresent() && at.earliest().filter(ready.get()::isBefore).isEmpty()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private String readyDate(Show late) {
        return board.brief()
                .readyDate(late.lesson().code())
                .map(Object::toString)
                .orElse("");
    }

    private Optional<Show> pinnedBehind() {
        return chain.subList(chain.indexOf(show) + 1, chain.size()).stream()
                .filter(behind -> board.standing(behind).isPresent())
                .findFirst();
    }

    private static Wording joined(String between, List<Wording> parts) {
        var whole = parts.getFirst();
        for (Wording part : parts.subList(1, parts.size())) {
            whole = Wording.of("%s" + between + "%s", "%s" + between + "%s", "%s" + between + "%s")
                    .with(whole, part);
        }
        return whole;
    }
}
