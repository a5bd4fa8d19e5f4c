package kz.telesabaq.curriculum.file;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;

/** One row of a {@link CsvTable}; a cell that cannot be read becomes a finding in the book and an empty answer. */
final class CsvRow {
    /** Stands for a text that is missing, in a row that is refused anyway. */
    private static final String MISSING = "–";

    private final Place place;
    private final Map<String, String> cells;
    private final FindingsBook book;

    CsvRow(Place place, Map<String, String> cells, FindingsBook book) {
        this.place = place;
        this.cells = Map.copyOf(cells);
        this.book = book;
    }

    <T> Written<T> written(T value) {
        return new Written<>(place, value);
    }

    Place at(String column) {
        return Place.cell(place.file(), place.row(), column);
    }

    /** The cell as it stands, perhaps empty. */
    String raw(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean isBlank(String column) {
        return raw(column).isEmpty();
    }

    /** A text that must be there. */
    String text(String column) {
        if (isBlank(column)) {
            book.add(CellFindings.cellEmpty(at(column), column));
            return MISSING;
        }
        return raw(column);
    }

    /**
     * A cell that must be there and make sense.
     *
     * @param parse refuses with {@link IllegalArgumentException} or {@link DateTimeException}
     * @param refusal the finding for a cell that was refused, from its place and its text
     */
    <T> Optional<T> read(String column, Function<String, T> parse, BiFunction<Place, String, Finding> refusal) {
        if (isBlank(column)) {
            book.add(CellFindings.cellEmpty(at(column), column));
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(raw(column)));
        } catch (IllegalArgumentException | DateTimeException refused) {
            book.add(refusal.apply(at(column), Shown.of(raw(column))));
            return Optional.empty();
        }
    }

    void refuse(Finding finding) {
        book.add(finding);
    }

    /** Gives the row up: what names it cannot be read. */
    <T> Optional<T> dropped() {
        book.markIncomplete(place.file());
        return Optional.empty();
    }
}
