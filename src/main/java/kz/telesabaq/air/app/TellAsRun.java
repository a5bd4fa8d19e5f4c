package kz.telesabaq.air.app;

import java.util.List;
import kz.telesabaq.air.EntryPlayed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands on what was shown: all of it is in the registry of events, or none. */
@Component
class TellAsRun {
    private final ApplicationEventPublisher events;

    TellAsRun(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    void tell(List<EntryPlayed> played) {
        played.forEach(events::publishEvent);
    }
}
