package kz.telesabaq.desk.ui;

import com.vaadin.flow.router.RouteParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;

/**
 * A channel and a day in the address of a screen. What is left out means the first channel and the present air day; what
 * makes no sense is told, never guessed.
 */
sealed interface DayAddress {
    String CHANNEL = "channel";
    String DATE = "date";

    record Found(Channel channel, AirDay day, AirDay today) implements DayAddress {}

    record NoSuchChannel(String text) implements DayAddress {}

    record NoSuchDate(String text) implements DayAddress {}

    static DayAddress read(RouteParameters parameters, List<Channel> channels, Instant now) {
        Optional<String> named = parameters.get(CHANNEL);
        Optional<Channel> channel = named.isPresent()
                ? channels.stream()
                        .filter(each -> each.id().name().equals(named.get()))
                        .findFirst()
                : channels.stream().findFirst();
        if (channel.isEmpty()) {
            return new NoSuchChannel(named.orElse(""));
        }
        AirDay today = channel.get().clock().dayAt(now);
        Optional<String> dated = parameters.get(DATE);
        try {
            return new Found(channel.get(), dated.map(AirDay::parse).orElse(today), today);
        } catch (DateTimeException unreadable) {
            return new NoSuchDate(dated.orElse(""));
        }
    }

    static RouteParameters of(ChannelId channel, AirDay day) {
        return new RouteParameters(Map.of(CHANNEL, channel.name(), DATE, day.toString()));
    }
}
