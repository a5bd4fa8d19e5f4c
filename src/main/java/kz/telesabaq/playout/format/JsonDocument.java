package kz.telesabaq.playout.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** A JSON file that is being read: where each of its values stands, and everything found wrong with it so far. */
final class JsonDocument {
    /** Far above any list of ours (a day of a channel is about 200 kB), far below what would fill the heap. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final Wording TOO_BIG = Wording.of(
            "Файл тым үлкен: %d байт, ең көбі %d.",
            "Файл слишком велик: байт %d, допустимо %d.", "The file is too big: %d bytes, the most is %d.");
    private static final Wording NOT_JSON = Wording.of(
            "Бұл дұрыс JSON емес: мәтін %d-жолда, %d-таңбада бұзылған.",
            "Это неправильный JSON: текст нарушен в строке %d, знак %d.",
            "This is not correct JSON: the text is broken in line %d, column %d.");
    private static final Wording NOT_OBJECT = Wording.of(
            "Файл JSON нысанынан тұруы керек.",
            "Файл должен состоять из объекта JSON.",
            "The file must be one JSON object.");
    private static final Wording CHECK_FILE = Wording.of(
            "Дұрыс файл таңдалғанын тексеріңіз.", "Проверьте, тот ли это файл.", "Check that it is the right file.");

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private JsonDocument(String file) {
        this.file = file;
    }

    /** Reads with the reader, which notes what is wrong and gives the thing only when it could make it. */
    static <T> Reading<T> read(String file, byte[] bytes, Reader<T> reader) {
        var document = new JsonDocument(file);
        Optional<T> made = document.root(bytes).flatMap(reader::read);
        return made.filter(whole -> document.findings.isEmpty())
                .map(Reading::accepted)
                .orElseGet(() -> Reading.refused(document.findings));
    }

    /** Makes the thing from the root of the document. */
    @FunctionalInterface
    interface Reader<T> {
        Optional<T> read(JsonCursor root);
    }

    String file() {
        return file;
    }

    int noted() {
        return findings.size();
    }

    void note(Finding finding) {
        findings.add(finding);
    }

    /** The line of a value, or of the object around it when the value is not there. */
    int line(String pointer, String around) {
        return lines.getOrDefault(pointer, lines.getOrDefault(around, 0));
    }

    private Optional<JsonCursor> root(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            note(Finding.blocks(
                    "playout.list-size", Place.file(file), TOO_BIG.with(bytes.length, MOST_BYTES), CHECK_FILE));
            return Optional.empty();
        }
        try {
            rememberLines(bytes);
            JsonNode root = JsonText.MAPPER.readTree(bytes);
            if (root.isObject()) {
                return Optional.of(new JsonCursor(this, root, ""));
            }
            note(Finding.blocks("playout.list-json", Place.file(file), NOT_OBJECT, CHECK_FILE));
        } catch (JacksonException e) {
            var at = e.getLocation();
            int line = at == null ? 0 : Math.max(0, at.getLineNr());
            int column = at == null ? 0 : Math.max(0, at.getColumnNr());
            Place place = at == null ? Place.file(file) : Place.cell(file, line, Integer.toString(column));
            note(Finding.blocks("playout.list-json", place, NOT_JSON.with(line, column), CHECK_FILE));
        }
        return Optional.empty();
    }

    private void rememberLines(byte[] bytes) {
        try (JsonParser parser = JsonText.MAPPER.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
    }
}
