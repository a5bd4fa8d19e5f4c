package kz.telesabaq.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures side by side; every row has as many cells as the head. */
public record Table(List<String> head, List<List<String>> rows) {

    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException("a row has a cell for each of %d columns, but this one has %d: %s"
                        .formatted(head.size(), row.size(), row));
            }
        }
    }

    public static Table of(String... head) {
        return new Table(List.of(head), List.of());
    }

    public Table row(Object... cells) {
        var more = new ArrayList<>(rows);
        more.add(List.of(cells).stream().map(Object::toString).toList());
        return new Table(head, more);
    }

    /** Columns under one another, for a terminal. */
    String text() {
        var widths = IntStream.range(0, head.size()).map(this::width).boxed().toList();
        var lines = new ArrayList<String>();
        lines.add(line(head, widths));
        lines.add(widths.stream().map("─"::repeat).collect(Collectors.joining("  ")));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private int width(int column) {
        return Math.max(
                head.get(column).length(),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i ->
                        cells.get(i) + " ".repeat(widths.get(i) - cells.get(i).length()))
                .collect(Collectors.joining("  "));
    }

    String markdown() {
        var lines = new ArrayList<List<String>>();
        lines.add(head);
        lines.add(Collections.nCopies(head.size(), "---"));
        lines.addAll(rows);
        return lines.stream()
                .map(cells -> cells.stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }
}
