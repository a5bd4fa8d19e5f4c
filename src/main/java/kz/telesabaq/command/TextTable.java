package kz.telesabaq.command;

import java.util.ArrayList;
import java.util.List;

/** Rows of text for a terminal, each column as wide as its widest cell; numbers to the right. */
final class TextTable {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... heads) {
        rows.add(List.of(heads));
    }

    TextTable row(Object... cells) {
        var row = new ArrayList<String>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        if (row.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row of %d cells under %d heads"
                    .formatted(row.size(), rows.getFirst().size()));
        }
        rows.add(List.copyOf(row));
        return this;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(column == 0 ? "" : BETWEEN).append(cell(column, row.get(column)));
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    private String cell(int column, String text) {
        String space = " ".repeat(width(column) - text.length());
        return isNumeric(column) ? space + text : text + space;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private boolean isNumeric(int column) {
        return rows.stream().skip(1).allMatch(row -> row.get(column).matches("[-–0-9. %]*"));
    }
}
