package kz.telesabaq.curriculum.rules;

import kz.telesabaq.findings.Place;

/**
 * Something with the row on which it is written.
 *
 * @param row the place of the whole row
 */
public record Written<T>(Place row, T value) {

    /** The cell of the row under a column. */
    public Place at(String column) {
        return Place.cell(row.file(), row.row(), column);
    }
}
