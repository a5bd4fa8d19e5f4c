package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.schedule.build.GridLayout.GradeLayout;

/**
 * Young grades first, each takes the earliest free rows of its hours that lie far enough apart. Uses the fewest rows there
 * can be, or says no.
 */
public final class ConstructiveGrid implements GridMethod {

    @Override
    public Optional<GridLayout> lay(GridTask task) {
        var taken = new BitSet();
        var grades = new ArrayList<GradeLayout>();
        for (GradeNeed need : task.needs()) {
            var rows = earliestRows(need, task.apart(), taken);
            if (rows.size() < need.rows()) {
                return Optional.empty();
            }
            rows.forEach(taken::set);
            grades.add(new GradeLayout(
                    need.grade(),
                    rows,
                    need.variants().stream()
                            .map(quotas -> SubjectDays.spread(quotas, rows.size()))
                            .toList()));
        }
        return Optional.of(new GridLayout(grades, ""));
    }

    private static List<Integer> earliestRows(GradeNeed need, int apart, BitSet taken) {
        var rows = new ArrayList<Integer>();
        int from = need.firstRow();
        while (rows.size() < need.rows()) {
            int row = taken.nextClearBit(from);
            if (row >= need.endRow()) {
                break;
            }
            rows.add(row);
            from = row + apart;
        }
        return rows;
    }
}
