package kz.telesabaq.schedule;

import kz.telesabaq.findings.Wording;

/**
 * How far a plan is from the best that is possible, by one measure.
 *
 * @param measure the measure's stable name, {@code start-rows}
 * @param meaning what is measured, for people
 * @param aim whether little or much of it is wanted
 * @param planned what the plan has
 * @param bound what no plan without a broken hard rule can beat
 * @param argument why no plan can
 */
public record Bound(String measure, Wording meaning, Aim aim, long planned, long bound, Wording argument) {

    /** Whether little or much of something is wanted. */
    public enum Aim {
        LEAST,
        MOST
    }

    /** No plan has less than this. */
    public long lower() {
        return aim == Aim.LEAST ? bound : planned;
    }

    /** No plan needs more than this. */
    public long upper() {
        return aim == Aim.LEAST ? planned : bound;
    }

    /** (upper − lower) / max(1, lower) in thousandths, rounded up; 0 where the plan is proven to be best. */
    public long gapPerMille() {
        return upper() <= lower() ? 0 : Math.ceilDiv((upper() - lower()) * 1000, Math.max(1, lower()));
    }

    /** Whether no plan is better by this measure. */
    public boolean isReached() {
        return upper() <= lower();
    }
}
