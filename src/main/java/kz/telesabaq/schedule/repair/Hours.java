package kz.telesabaq.schedule.repair;

import java.util.HashMap;
import java.util.Map;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;

/** The stretch of an air day in which a grade may be shown, channel and grade together; asked often. */
final class Hours {
    private record Key(ChannelId channel, Grade grade, Role role, AirDay day) {}

    /** No frame at all, where the hours of the channel and of the grade do not meet. */
    private static final Span NOTHING = new Span(SlotTime.ofFrames(Integer.MAX_VALUE), Frames.ONE);

    private final PlanningProfile profile;
    private final Map<Key, Span> known = new HashMap<>();

    Hours(PlanningProfile profile) {
        this.profile = profile;
    }

    Span of(Channel channel, Grade grade, Role role, AirDay day) {
        return known.computeIfAbsent(new Key(channel.id(), grade, role, day), asked -> {
            var hours = profile.bandOf(grade).window(role).on(day, channel.clock());
            var open = channel.window(day);
            var from = hours.start().isAfter(open.start()) ? hours.start() : open.start();
            var until = hours.end().isBefore(open.end()) ? hours.end() : open.end();
            return from.isBefore(until) ? Span.between(from, until) : NOTHING;
        });
    }
}
