package kz.telesabaq.findings;

/**
 * Where in an input something was found.
 *
 * @param file the file's name as its owner knows it, or what else was looked at ("plan", "air day 2026-09-01")
 * @param row 1 is the first line or row, as an editor and a spreadsheet count; 0 when the whole file is meant
 * @param column the column's name in its header, a cell address or a field; empty when the whole row is meant
 */
public record Place(String file, int row, String column) implements Comparable<Place> {

    public Place {
        if (row < 0) {
            throw new IllegalArgumentException("rows count from 1, 0 means the whole file: " + row);
        }
    }

    public static Place file(String file) {
        return new Place(file, 0, "");
    }

    public static Place row(String file, int row) {
        return new Place(file, row, "");
    }

    public static Place cell(String file, int row, String column) {
        return new Place(file, row, column);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byRow = Integer.compare(row, other.row);
        return byRow != 0 ? byRow : column.compareTo(other.column);
    }

    /** {@code courses.csv:7:grade}; parts that are not known are left out. */
    @Override
    public String toString() {
        return file + (row > 0 ? ":" + row : "") + (column.isEmpty() ? "" : ":" + column);
    }
}
