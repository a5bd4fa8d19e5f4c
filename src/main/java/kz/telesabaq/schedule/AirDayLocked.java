package kz.telesabaq.schedule;

/**
 * An air day was locked: from here on it is what will be built for air.
 *
 * <p>Carries the whole plan; receivers do not call back. Receiving it twice (channel, day, revision) changes nothing.
 */
public record AirDayLocked(AirDayPlan plan) {}
