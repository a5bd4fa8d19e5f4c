package kz.telesabaq.desk.app;

import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.app.YearPlans;
import org.springframework.stereotype.Component;

/** The latest plan of the year; nothing while there is none. */
@Component
class PlannedAiringsAdapter implements PlannedAirings {
    private final YearPlans plans;

    PlannedAiringsAdapter(YearPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Placement> between(ChannelId channel, AirDay first, AirDay last) {
        return plans.latest().stream()
                .flatMap(stored -> stored.document().plan().placements().stream())
                .filter(placement -> placement.channel().equals(channel)
                        && placement.day().compareTo(first) >= 0
                        && placement.day().compareTo(last) <= 0)
                .toList();
    }
}
