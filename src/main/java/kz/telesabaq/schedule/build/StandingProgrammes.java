package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.schedule.DayWindow;

/** Programmes of a channel that take the same hours of a weekday in most weeks: the template keeps clear of them. */
final class StandingProgrammes {
    private StandingProgrammes() {}

    private record Programme(ChannelId channel, DayOfWeek day, DayWindow hours) {}

    /** By weekday, on any of the channels. */
    static SortedMap<DayOfWeek, List<Stretch>> of(YearBook year, Hours hours, List<Channel> channels) {
        Map<DayOfWeek, Integer> schoolDays = new HashMap<>();
        year.days().broadcast().forEach(date -> schoolDays.merge(date.getDayOfWeek(), 1, Integer::sum));
        Map<Programme, Set<LocalDate>> dates = new HashMap<>();
        for (var taken : year.brief().circumstances().taken()) {
            if (channels.stream().anyMatch(channel -> channel.id().equals(taken.channel()))) {
                var programme = new Programme(taken.channel(), taken.date().getDayOfWeek(), taken.hours());
                dates.computeIfAbsent(programme, any -> new HashSet<>()).add(taken.date());
            }
        }
        var standing = new TreeMap<DayOfWeek, List<Stretch>>();
        dates.forEach((programme, on) -> {
            if (on.size() * 2 > schoolDays.getOrDefault(programme.day(), Integer.MAX_VALUE / 2)) {
                hours.within(programme.hours())
                        .ifPresent(stretch -> standing.computeIfAbsent(programme.day(), any -> new ArrayList<>())
                                .add(stretch));
            }
        });
        standing.replaceAll(
                (day, stretches) -> stretches.stream().distinct().sorted().toList());
        return standing;
    }
}
