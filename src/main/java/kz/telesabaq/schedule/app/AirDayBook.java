package kz.telesabaq.schedule.app;

import java.time.Instant;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.LockedAirDays;

/** Where locked days are written down. */
public interface AirDayBook extends LockedAirDays {

    /** Writes a revision that is not there yet; the same revision twice is refused by the database. */
    void enter(AirDayPlan plan, Instant lockedAt);
}
