package kz.telesabaq.schedule.file;

import java.util.List;
import java.util.Map;

/** A value of a JSON file with the line on which it begins. */
sealed interface Written {

    int line();

    record Text(int line, String value) implements Written {}

    record Whole(int line, long value) implements Written {}

    record Row(int line, List<Written> values) implements Written {}

    record Fields(int line, Map<String, Written> values) implements Written {}

    /** Something a plan file never holds: a fraction, true, false, null. */
    record Other(int line, String value) implements Written {}
}
