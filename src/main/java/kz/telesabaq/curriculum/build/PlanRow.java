package kz.telesabaq.curriculum.build;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a table.
 *
 * @param number 1 is the first row, as a spreadsheet counts
 * @param cells those that are not empty, by column from 0
 */
public record PlanRow(int number, SortedMap<Integer, PlanCell> cells) {

    public PlanRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    Optional<PlanCell> cell(int column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The text of a cell, tidied; empty when there is none. */
    String text(int column) {
        return cell(column).map(cell -> Texts.tidy(cell.text())).orElse("");
    }

    /** Whether every cell that says something by itself is blank. */
    boolean isBlank() {
        return cells.values().stream().allMatch(cell -> cell.isBlank() || cell.kind() == PlanCell.Kind.COVERED);
    }

    /** The cells that say something by themselves. */
    SortedMap<Integer, PlanCell> spoken() {
        var spoken = new TreeMap<Integer, PlanCell>();
        for (Map.Entry<Integer, PlanCell> cell : cells.entrySet()) {
            if (!cell.getValue().isBlank() && cell.getValue().kind() != PlanCell.Kind.COVERED) {
                spoken.put(cell.getKey(), cell.getValue());
            }
        }
        return spoken;
    }
}
