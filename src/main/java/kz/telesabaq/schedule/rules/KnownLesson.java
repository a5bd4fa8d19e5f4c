package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.PapersFinding;

/** Every placement names a channel and a lesson of the year, and the two speak one language. */
final class KnownLesson implements Rule {
    @Override
    public String name() {
        return "schedule.known-lesson";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Эфирге тек оқу жоспарындағы сабақтар, өз тіліндегі арнада шығады.",
                "В эфир выходят только уроки из учебных планов, каждый на канале своего языка.",
                "Only lessons of the lesson plans are on air, each on the channel of its language.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (var stranger : view.strangers()) {
            var channel = view.channels().get(stranger.channel());
            breaches.add(Breach.by(
                    () -> channel == null
                            ? PapersFinding.unknownChannel(
                                    Place.file(PlanView.dayName(stranger.channel(), stranger.day())),
                                    stranger.channel())
                            : PapersFinding.unknownLesson(PlanView.place(stranger, channel), stranger.lesson()),
                    List.of(stranger)));
        }
        for (Airing airing : view.airings()) {
            if (!airing.code().language().equals(airing.channel().language())) {
                breaches.add(Breach.of(
                        () -> PapersFinding.foreignLesson(
                                airing.place(), airing.code(), airing.channel().id()),
                        airing));
            }
        }
        return breaches;
    }
}
