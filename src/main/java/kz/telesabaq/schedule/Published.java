package kz.telesabaq.schedule;

import java.time.LocalDate;

/**
 * A plan that viewers know already.
 *
 * @param plan as it was published
 * @param pinnedUntil the last date that stays as it is, included: aired, or too near to be changed
 */
public record Published(YearPlan plan, LocalDate pinnedUntil) {

    /** Whether the airing stays where it is whatever happens. */
    public boolean pins(Placement placement) {
        return !placement.day().date().isAfter(pinnedUntil);
    }
}
