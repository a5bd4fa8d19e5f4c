package kz.telesabaq.playout.app;

import kz.telesabaq.media.LessonReady;
import kz.telesabaq.schedule.AirDayLocked;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A day is handed over when it is locked, and again when media of a coming day became ready. Receiving twice is harmless. */
@Component
class HandOverOnEvents {
    private final HandOver handOver;
    private final HandOverComingDays comingDays;

    HandOverOnEvents(HandOver handOver, HandOverComingDays comingDays) {
        this.handOver = handOver;
        this.comingDays = comingDays;
    }

    @ApplicationModuleListener
    void on(AirDayLocked event) {
        handOver.handOver(event.plan());
    }

    @ApplicationModuleListener
    void on(LessonReady event) {
        comingDays.with(event.lesson());
    }
}
