package kz.telesabaq.playout.format;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a JSON document that is being read; what is wrong there is noted with its line and JSON pointer. */
final class JsonCursor {
    private static final Wording MISSING =
            Wording.of("«%s» өрісі жоқ.", "Нет поля «%s».", "The field \"%s\" is missing.");
    private static final Wording NOT_TEXT = Wording.of(
            "«%s» өрісінде мәтін болуы керек.", "Поле «%s» должно быть текстом.", "The field \"%s\" must be text.");
    private static final Wording NOT_WHOLE = Wording.of(
            "«%s» өрісінде %d мен %d аралығындағы бүтін сан болуы керек.",
            "Поле «%s» должно быть целым числом от %d до %d.",
            "The field \"%s\" must be a whole number from %d to %d.");
    private static final Wording NOT_OBJECT = Wording.of(
            "«%s» өрісінде нысан болуы керек.",
            "Поле «%s» должно быть объектом.", "The field \"%s\" must be an object.");
    private static final Wording NOT_ARRAY = Wording.of(
            "«%s» өрісінде тізім болуы керек.", "Поле «%s» должно быть списком.", "The field \"%s\" must be an array.");
    private static final Wording IMPOSSIBLE =
            Wording.of("Мұндай мән болмайды: %s", "Такого значения быть не может: %s", "Such a value cannot be: %s");
    private static final Wording REMEDY = Wording.of(
            "Осы жерді түзетіңіз немесе тізімді қайта шығарыңыз.",
            "Исправьте это место или выпустите список заново.",
            "Correct this place or publish the list again.");

    private final JsonDocument document;
    private final JsonNode node;
    private final String pointer;

    JsonCursor(JsonDocument document, JsonNode node, String pointer) {
        this.document = document;
        this.node = node;
        this.pointer = pointer;
    }

    String text(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return "";
        }
        if (!value.isString()) {
            note("type", field, NOT_TEXT.with(field));
            return "";
        }
        return value.stringValue();
    }

    /** A whole number between the bounds, both included; the lower bound after a mistake was noted. */
    int whole(String field, int least, int most) {
        JsonNode value = value(field);
        if (value == null) {
            return least;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > most) {
            note("type", field, NOT_WHOLE.with(field, least, most));
            return least;
        }
        return value.intValue();
    }

    boolean isNull(String field) {
        JsonNode value = node.get(field);
        return value != null && value.isNull();
    }

    JsonCursor object(String field) {
        JsonNode value = value(field);
        if (value != null && !value.isObject()) {
            note("type", field, NOT_OBJECT.with(field));
        }
        return new JsonCursor(document, value == null ? JsonText.object() : value, pointer + "/" + escaped(field));
    }

    /** The members of an object, each a place of its own, in the order written. */
    Map<String, JsonCursor> members(String field) {
        JsonCursor object = object(field);
        var members = new LinkedHashMap<String, JsonCursor>();
        object.node
                .properties()
                .forEach(member -> members.put(
                        member.getKey(),
                        new JsonCursor(document, member.getValue(), object.pointer + "/" + escaped(member.getKey()))));
        return members;
    }

    List<JsonCursor> items(String field) {
        JsonNode value = value(field);
        var items = new ArrayList<JsonCursor>();
        if (value != null && !value.isArray()) {
            note("type", field, NOT_ARRAY.with(field));
        } else if (value != null) {
            for (int i = 0; i < value.size(); i++) {
                items.add(new JsonCursor(document, value.get(i), pointer + "/" + escaped(field) + "/" + i));
            }
        }
        return items;
    }

    List<String> texts(String field) {
        return items(field).stream()
                .map(item -> item.node.isString() ? item.node.stringValue() : item.notText(field))
                .toList();
    }

    Wording wording(String field) {
        JsonCursor wording = object(field);
        return Wording.of(wording.text("kk"), wording.text("ru"), wording.text("en"));
    }

    /** The thing made from what is read here; empty when something was noted on the way or the thing refuses its parts. */
    <T> Optional<T> make(Supplier<T> thing) {
        int before = document.noted();
        try {
            T made = thing.get();
            return document.noted() == before ? Optional.of(made) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            if (document.noted() == before) {
                note("value", "", IMPOSSIBLE.with(String.valueOf(e.getMessage())));
            }
            return Optional.empty();
        }
    }

    /** Notes a blocking finding at a field of this object, or at the object itself when the field is empty. */
    void note(String rule, String field, Wording sentence) {
        String at = field.isEmpty() ? pointer : pointer + "/" + escaped(field);
        document.note(Finding.blocks(
                "playout.list-" + rule, Place.cell(document.file(), document.line(at, pointer), at), sentence, REMEDY));
    }

    private @Nullable JsonNode value(String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            note("missing", field, MISSING.with(field));
        }
        return value;
    }

    private String notText(String field) {
        note("type", "", NOT_TEXT.with(field));
        return "";
    }

    private static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }
}
