package kz.telesabaq.schedule.rules;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.ScheduleFinding;

/** A slot lies wholly inside the hours of its channel. */
final class ChannelHours implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        return view.airings().stream()
                .filter(airing -> !airing.channel().window(airing.day()).contains(airing.slot()))
                .map(airing -> ScheduleFinding.outsideChannelHours(
                        airing.place(),
                        airing.code(),
                        new DayWindow(airing.channel().from(), airing.channel().until())))
                .toList();
    }
}
