package kz.telesabaq.schedule;

import kz.telesabaq.findings.Wording;

/**
 * How far a plan is from the best that is possible, by one measure.
 *
 * @param measure the measure's stable name, {@code start-rows}
 * @param meaning what is measured, for people
 * @param aim whether little or much of it is wanted
 * @param planned what the plan has
 * @param bound what none of these plans can beat
 * @param argument why none can
 * @param among which plans the bound holds for
 */
public record Bound(String measure, Wording meaning, Aim aim, long planned, long bound, Wording argument, Among among) {

    /** A bound on every plan without a broken hard rule. */
    public Bound(String measure, Wording meaning, Aim aim, long planned, long bound, Wording argument) {
        this(measure, meaning, aim, planned, bound, argument, Among.ALL);
    }

    /** Plans without a broken hard rule that a bound speaks of; a plan that is not among them may well beat it. */
    public enum Among {
        /** Every one. */
        ALL,
        /** Those that show the same lessons new at the same times. */
        SAME_NEW_LESSONS,
        /** Those that show the same lessons new, at no more start times on any channel. */
        SAME_START_ROWS
    }

    /** Whether little or much of something is wanted. */
    public enum Aim {
        LEAST,
        MOST
    }

    /** No plan among them has less than this. */
    public long lower() {
        return aim == Aim.LEAST ? bound : planned;
    }

    /** No plan among them needs more than this. */
    public long upper() {
        return aim == Aim.LEAST ? planned : bound;
    }

    /** (upper − lower) / max(1, lower) in thousandths, rounded up; 0 where the plan is proven to be best. */
    public long gapPerMille() {
        return upper() <= lower() ? 0 : Math.ceilDiv((upper() - lower()) * 1000, Math.max(1, lower()));
    }

    /** Whether no plan among them is better by this measure. */
    public boolean isReached() {
        return upper() <= lower();
    }
}
