package kz.telesabaq.planted.schedule.rules;

import kz.telesabaq.schedule.build.YearPlanner;

/** Breaks a rule on purpose: a judge that asks the planner. */
final class PartialJudge {
    private PartialJudge() {}

    static Class<?> counsel() {
        return YearPlanner.class;
    }
}
