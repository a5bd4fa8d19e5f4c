package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.telesabaq.schedule.build.GridLayout.GradeLayout;
import kz.telesabaq.schedule.build.GridLayout.GridRow;

/**
 * Young grades first, each takes the earliest free times of its hours that lie far enough apart. Uses the fewest and
 * shortest rows there can be, or says no. Where rows differ in length it tries the longest first and the shortest first, and
 * rests that leave room for a row of the next grade.
 */
public final class ConstructiveGrid implements GridMethod {

    @Override
    public Optional<GridLayout> lay(GridTask task) {
        return Stream.of(Order.LONGEST_FIRST, Order.SHORTEST_FIRST)
                .flatMap(order -> Stream.of(Rest.SHORTEST, Rest.ROOM_FOR_THE_NEXT_GRADE)
                        .flatMap(rest -> lay(task, order, rest, Missing.ENDS_THE_ATTEMPT).stream()))
                .findFirst();
    }

    /** A layout in which rows that find no room are left out. */
    public static GridLayout asFarAsItGoes(GridTask task) {
        return lay(task, Order.LONGEST_FIRST, Rest.SHORTEST, Missing.IS_LEFT_OUT)
                .orElseThrow();
    }

    private enum Missing {
        IS_LEFT_OUT,
        ENDS_THE_ATTEMPT
    }

    private enum Order {
        LONGEST_FIRST,
        SHORTEST_FIRST;

        List<RowNeed> of(GradeNeed need) {
            return this == LONGEST_FIRST ? need.rows() : need.rows().reversed();
        }
    }

    private enum Rest {
        SHORTEST,
        ROOM_FOR_THE_NEXT_GRADE
    }

    private static Optional<GridLayout> lay(GridTask task, Order order, Rest rest, Missing missing) {
        var taken = new BitSet();
        task.takenOnAnyDay().forEach(stretch -> taken.set(Math.max(0, stretch.from()), Math.max(0, stretch.until())));
        var grades = new ArrayList<GradeLayout>();
        for (int i = 0; i < task.needs().size(); i++) {
            var need = task.needs().get(i);
            var next = i + 1 < task.needs().size() ? order.of(task.needs().get(i + 1)) : List.<RowNeed>of();
            int room = rest == Rest.SHORTEST || next.isEmpty()
                    ? 0
                    : next.getFirst().slot();
            var rows = earliestRows(task, need, order, room, taken);
            if (rows.size() < need.rows().size() && missing == Missing.ENDS_THE_ATTEMPT) {
                return Optional.empty();
            }
            rows.forEach(row -> taken.set(row.start(), row.start() + row.slot()));
            grades.add(new GradeLayout(
                    need.grade(),
                    rows,
                    need.variants().stream()
                            .map(courses -> SubjectDays.spread(courses, rows, task.wishes()))
                            .toList()));
        }
        return Optional.of(new GridLayout(grades, ""));
    }

    private static List<GridRow> earliestRows(GridTask task, GradeNeed need, Order order, int room, BitSet taken) {
        var rows = new ArrayList<GridRow>();
        int from = need.from();
        for (RowNeed row : order.of(need)) {
            int start = earliest(task.grain(), from, row.slot(), taken);
            if (start + row.slot() > need.until()) {
                continue;
            }
            rows.add(new GridRow(start, row.slot(), Set.of()));
            from = start + Math.max(task.apart(row), row.slot() + room);
        }
        return rows;
    }

    private static int earliest(int grain, int from, int slot, BitSet taken) {
        int start = Math.ceilDiv(from, grain) * grain;
        for (int busy = taken.nextSetBit(start); busy >= 0 && busy < start + slot; busy = taken.nextSetBit(start)) {
            start = Math.ceilDiv(taken.nextClearBit(busy), grain) * grain;
        }
        return start;
    }
}
