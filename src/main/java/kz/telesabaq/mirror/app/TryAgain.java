package kz.telesabaq.mirror.app;

import java.time.Clock;
import java.time.Instant;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.mirror.DeliveryState;
import kz.telesabaq.mirror.Ledger;
import kz.telesabaq.mirror.TargetId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person has seen to what was in the way of a delivery. */
@Component
public class TryAgain {
    private final Ledger ledger;
    private final Clock clock;

    public TryAgain(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Puts the delivery back to work; nothing happens when it did not wait for anybody. */
    @Transactional
    public void deliver(TargetId target, LessonCode lesson) {
        Instant now = clock.instant();
        ledger.deliveryForChange(target, lesson)
                .filter(delivery ->
                        delivery.state() == DeliveryState.WAITING || delivery.state() == DeliveryState.NEEDS_HUMAN)
                .ifPresent(delivery -> ledger.save(delivery.triedAgain(now), now, "a person asked to try again"));
    }
}
