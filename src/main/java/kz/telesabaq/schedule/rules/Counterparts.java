package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.curriculum.CourseCode;

/**
 * The same lesson in two languages, each as its channel shows it for the first time.
 *
 * @param first on the channel that shows it first in the order of the plan
 */
record Counterparts(Airing first, Airing second) {

    /** The two courses, by which pairs are counted. */
    record Courses(CourseCode first, CourseCode second) {}

    /** Every pair of the plan. A lesson shown on several channels of a language is compared with the first of the other. */
    static List<Counterparts> of(PlanView view) {
        Map<String, Airing> known = new HashMap<>();
        var pairs = new ArrayList<Counterparts>();
        for (Airing airing : view.firstPremieres().values()) {
            var key = airing.lesson().counterpart();
            if (key.isEmpty()) {
                continue;
            }
            var first = known.putIfAbsent(key, airing);
            if (first != null && !first.code().language().equals(airing.code().language())) {
                pairs.add(new Counterparts(first, airing));
            }
        }
        return pairs;
    }

    Courses courses() {
        return first.code().compareTo(second.code()) < 0
                ? new Courses(first.code().course(), second.code().course())
                : new Courses(second.code().course(), first.code().course());
    }

    boolean isInOneWeek() {
        return SchoolDays.monday(first.date()).equals(SchoolDays.monday(second.date()));
    }

    long driftInDays() {
        return Math.abs(second.date().toEpochDay() - first.date().toEpochDay());
    }
}
