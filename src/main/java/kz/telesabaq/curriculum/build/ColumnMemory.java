package kz.telesabaq.curriculum.build;

import java.util.Map;
import java.util.SortedMap;

/** Remembers what an author once said that a column holds, by the words of its header. */
public interface ColumnMemory {

    /** What the author has said, by {@link ColumnUse#headerKey()}; empty for somebody unknown. */
    SortedMap<String, PlanField> of(String author);

    /** Adds to what is remembered; the newest word about a header counts. */
    void remember(String author, Map<String, PlanField> said);
}
