package kz.telesabaq.schedule.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import kz.telesabaq.schedule.build.RowNeed;

/**
 * A row of a grade in units of the grain: there or not, from when on, and on which weekdays it gives way to something else.
 *
 * @param open on the weekdays on which something is taken; on the others the row is open when it is there
 */
record RowVariable(RowNeed need, IntVar start, BoolVar present, IntervalVar slot, Map<DayOfWeek, BoolVar> open) {

    BoolVar openOn(DayOfWeek day) {
        return open.getOrDefault(day, present);
    }

    Set<DayOfWeek> closed(Predicate<BoolVar> isTrue) {
        var closed = EnumSet.noneOf(DayOfWeek.class);
        open.forEach((day, opens) -> {
            if (!isTrue.test(opens)) {
                closed.add(day);
            }
        });
        return closed;
    }

    void hint(CpModel model, ToLongFunction<IntVar> value) {
        model.addHint(start, value.applyAsLong(start));
        model.addHint(present, value.applyAsLong(present) == 1);
        open.values().forEach(opens -> model.addHint(opens, value.applyAsLong(opens) == 1));
    }
}
