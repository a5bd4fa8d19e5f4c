package kz.telesabaq.curriculum.build;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The row that names the columns, found among the first rows of a sheet.
 *
 * @param firstRow index in the sheet's rows of its first line
 * @param lastRow index of its last line; the same, or the next one where the header has two lines
 * @param names by column, tidied
 */
record Header(int firstRow, int lastRow, SortedMap<Integer, String> names) {
    /** A title block, a stamp of approval and an explanatory note fit above the table. */
    private static final int ROWS_SEARCHED = 30;

    private static final int FEWEST_NAMES = 2;
    private static final Set<HeaderWords.Meaning> TOPICS = EnumSet.of(
            HeaderWords.Meaning.TOPIC,
            HeaderWords.Meaning.TOPIC_KK,
            HeaderWords.Meaning.TOPIC_RU,
            HeaderWords.Meaning.TOPIC_IN_KAZAKH_WORDS,
            HeaderWords.Meaning.TOPIC_IN_RUSSIAN_WORDS,
            HeaderWords.Meaning.SECTION);

    Header {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** The row in which most columns are recognised, a topic among them; a header the author taught us counts as well. */
    static Optional<Header> find(List<PlanRow> rows, Map<String, PlanField> remembered) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < rows.size() && rows.get(i).number() <= ROWS_SEARCHED; i++) {
            int recognised = recognised(rows.get(i), remembered);
            if (recognised > most) {
                best = i;
                most = recognised;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(at(rows, best));
    }

    private static int recognised(PlanRow row, Map<String, PlanField> remembered) {
        var meanings = EnumSet.noneOf(HeaderWords.Meaning.class);
        var taught = EnumSet.noneOf(PlanField.class);
        for (PlanCell cell : row.spoken().values()) {
            PlanField known = remembered.get(Texts.key(cell.text()));
            if (known != null) {
                taught.add(known);
            } else {
                HeaderWords.meaning(cell.text()).ifPresent(meanings::add);
            }
        }
        boolean topic = meanings.stream().anyMatch(TOPICS::contains)
                || taught.contains(PlanField.TOPIC_KK)
                || taught.contains(PlanField.TOPIC_RU);
        int count = meanings.size() + taught.size();
        return topic && count >= FEWEST_NAMES ? count : 0;
    }

    private static Header at(List<PlanRow> rows, int index) {
        PlanRow top = rows.get(index);
        var names = new TreeMap<Integer, String>();
        top.spoken().forEach((column, cell) -> names.put(column, Texts.tidy(cell.text())));
        if (index + 1 >= rows.size() || !isSecondLine(top, rows.get(index + 1))) {
            return new Header(index, index, names);
        }
        PlanRow below = rows.get(index + 1);
        below.spoken().forEach((column, cell) -> {
            String over = names.containsKey(column) ? names.get(column) : leftOf(names, column);
            names.put(column, Texts.tidy(over + " " + cell.text()));
        });
        return new Header(index, index + 1, names);
    }

    /** Some of the names reach down into the row, others are told apart in it. */
    private static boolean isSecondLine(PlanRow top, PlanRow below) {
        boolean reaches = top.spoken().keySet().stream()
                .flatMap(column -> below.cell(column).stream())
                .anyMatch(cell -> cell.kind() == PlanCell.Kind.COVERED);
        return reaches && !below.spoken().isEmpty();
    }

    private static String leftOf(SortedMap<Integer, String> names, int column) {
        return names.headMap(column).values().stream().reduce("", (before, last) -> last);
    }
}
