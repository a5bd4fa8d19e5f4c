package kz.telesabaq.curriculum.build;

import java.util.List;
import java.util.Set;
import kz.telesabaq.findings.Place;

/**
 * One sheet of a workbook, or a CSV file as if it were one.
 *
 * @param file the file's name as its author knows it
 * @param name the sheet's name; empty for a CSV file
 * @param rows those with at least one cell, in order
 * @param hiddenRows rows the author does not see, by number from 1
 * @param hiddenColumns columns the author does not see, from 0
 */
public record PlanSheet(
        String file, String name, List<PlanRow> rows, Set<Integer> hiddenRows, Set<Integer> hiddenColumns) {
    private static final int LETTERS = 26;

    public PlanSheet {
        rows = List.copyOf(rows);
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** How the sheet is named in findings: {@code ktp.xlsx!KK-05-MATH}. */
    public String where() {
        return name.isEmpty() ? file : file + "!" + name;
    }

    Place whole() {
        return Place.file(where());
    }

    Place row(int number) {
        return Place.row(where(), number);
    }

    /** A cell, by its address as the spreadsheet shows it: {@code B17}. */
    Place cell(int row, int column) {
        return Place.cell(where(), row, address(row, column));
    }

    static String address(int row, int column) {
        return letters(column) + row;
    }

    /** A column's letters: 0 is {@code A}, 26 is {@code AA}. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
