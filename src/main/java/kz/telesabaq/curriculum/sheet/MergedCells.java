package kz.telesabaq.curriculum.sheet;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.build.PlanCell;
import kz.telesabaq.curriculum.build.PlanRow;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes what stands in a cell merged downwards into the rows it covers. */
final class MergedCells {
    /** More is no lesson plan; what is merged beyond stays as it is. */
    private static final int MOST_COPIES = 200_000;

    private MergedCells() {}

    /** Only rows that are there are filled, and only in the first column of what is merged. */
    static List<PlanRow> filledDown(List<PlanRow> rows, List<CellRangeAddress> merged) {
        var byNumber = new TreeMap<Integer, PlanRow>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        var copies = new TreeMap<Integer, SortedMap<Integer, PlanCell>>();
        int made = 0;
        for (CellRangeAddress range : merged) {
            PlanRow top = byNumber.get(range.getFirstRow() + 1);
            PlanCell cell = top == null ? null : top.cells().get(range.getFirstColumn());
            if (cell == null || range.getLastRow() == range.getFirstRow()) {
                continue;
            }
            var below = byNumber.subMap(range.getFirstRow() + 2, true, range.getLastRow() + 1, true);
            for (int number : below.keySet()) {
                if (made++ >= MOST_COPIES) {
                    break;
                }
                copies.computeIfAbsent(number, any -> new TreeMap<>())
                        .put(range.getFirstColumn(), new PlanCell(cell.text(), PlanCell.Kind.COVERED));
            }
        }
        return rows.stream().map(row -> filled(row, copies)).toList();
    }

    private static PlanRow filled(PlanRow row, Map<Integer, SortedMap<Integer, PlanCell>> copies) {
        SortedMap<Integer, PlanCell> covered = copies.get(row.number());
        if (covered == null) {
            return row;
        }
        var cells = new TreeMap<>(covered);
        cells.putAll(row.cells());
        return new PlanRow(row.number(), cells);
    }
}
