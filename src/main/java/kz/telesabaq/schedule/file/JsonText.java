package kz.telesabaq.schedule.file;

import java.util.Collection;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.DayWindow;
import tools.jackson.core.io.JsonStringEncoder;

/** Pieces of JSON text as the house's files hold them. */
final class JsonText {
    private JsonText() {}

    static String quoted(Object value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(value.toString())) + '"';
    }

    static String window(DayWindow window) {
        return "[%s, %s]".formatted(quoted(window.from()), quoted(window.until()));
    }

    static String wording(Wording wording) {
        return "{\"kk\": %s, \"ru\": %s, \"en\": %s}"
                .formatted(quoted(wording.kk()), quoted(wording.ru()), quoted(wording.en()));
    }

    /** A list whose entries stand on a line each, so that a changed one changes one line. */
    static String lines(Collection<String> entries) {
        return entries.isEmpty() ? "[]" : entries.stream().collect(Collectors.joining(",\n", "[\n", "\n]"));
    }
}
