package kz.telesabaq.air.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Reading;
import org.springframework.stereotype.Component;

/** The channels of the school year. One that was known stays known while the year's papers cannot be read. */
@Component
final class Broadcasters {
    private final CurrentCurriculum curriculum;
    private final Map<ChannelId, Channel> known = new ConcurrentHashMap<>();

    Broadcasters(CurrentCurriculum curriculum) {
        this.curriculum = curriculum;
    }

    Channel channel(ChannelId id) {
        return Optional.ofNullable(known.get(id))
                .orElseGet(() -> all().stream()
                        .filter(channel -> channel.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchChannel(id.name())));
    }

    List<Channel> all() {
        switch (curriculum.read()) {
            case Reading.Accepted<Curriculum> read ->
                read.value().channels().forEach(channel -> known.put(channel.id(), channel));
            case Reading.Refused<Curriculum> refused -> {
                // whoever owns the papers says what is wrong with them; the air goes on with the channels known
            }
        }
        return known.values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
