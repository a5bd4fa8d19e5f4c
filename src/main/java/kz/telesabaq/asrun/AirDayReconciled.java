package kz.telesabaq.asrun;

import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;

/** Every entry of an air day has found its verdict. */
public record AirDayReconciled(Channel channel, AirDay day, int revision, List<Airing> airings) {
    public AirDayReconciled {
        airings = List.copyOf(airings);
    }
}
