package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.PapersFinding;

/** Every placement names a channel and a lesson of the year, and the two speak one language. */
final class KnownLesson implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        var findings = new ArrayList<Finding>();
        for (var stranger : view.strangers()) {
            var channel = view.channels().get(stranger.channel());
            findings.add(
                    channel == null
                            ? PapersFinding.unknownChannel(
                                    Place.file(PlanView.dayName(stranger.channel(), stranger.day())),
                                    stranger.channel())
                            : PapersFinding.unknownLesson(PlanView.place(stranger, channel), stranger.lesson()));
        }
        view.airings().stream()
                .filter(airing ->
                        !airing.code().language().equals(airing.channel().language()))
                .map(airing -> PapersFinding.foreignLesson(
                        airing.place(), airing.code(), airing.channel().id()))
                .forEach(findings::add);
        return findings;
    }
}
