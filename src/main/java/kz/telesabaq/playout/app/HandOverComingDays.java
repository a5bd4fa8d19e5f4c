package kz.telesabaq.playout.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.LockedAirDays;
import org.springframework.stereotype.Service;

/**
 * Hands every locked day that is not over yet over again: all of them, for the daily rota and after a disk was mended, or
 * those on which a lesson airs whose media became ready. Days that would say the same stay as they are.
 */
@Service
public class HandOverComingDays {
    /** Longer than any school year; locked days are few. */
    private static final int DAYS_AHEAD = 366;

    private final LockedAirDays locked;
    private final HandOver handOver;
    private final Clock clock;

    HandOverComingDays(LockedAirDays locked, HandOver handOver, Clock clock) {
        this.locked = locked;
        this.handOver = handOver;
        this.clock = clock;
    }

    public List<HandOver.Outcome> all() {
        return those(plan -> true);
    }

    public List<HandOver.Outcome> with(LessonCode lesson) {
        return those(plan ->
                plan.slots().stream().anyMatch(slot -> slot.lesson().code().equals(lesson)));
    }

    private List<HandOver.Outcome> those(Predicate<AirDayPlan> wanted) {
        // wherever the channel lives, its air day now is at most one date away from that of Greenwich
        var today = new AirDay(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return locked.between(today.previous(), today.plusDays(DAYS_AHEAD)).stream()
                .filter(wanted)
                .map(handOver::handOver)
                .toList();
    }
}
