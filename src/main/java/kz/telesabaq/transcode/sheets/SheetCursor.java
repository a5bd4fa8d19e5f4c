package kz.telesabaq.transcode.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An object of a sheet that is being read; what is wrong in it is noted with its JSON pointer, and reading goes on. */
final class SheetCursor {
    private static final Wording MISSING =
            Wording.of("«%s» өрісі жоқ.", "Нет поля «%s».", "The field \"%s\" is missing.");
    private static final Wording UNKNOWN =
            Wording.of("«%s» өрісі белгісіз.", "Поле «%s» неизвестно.", "The field \"%s\" is not known.");
    private static final Wording NOT_TEXT = Wording.of(
            "«%s» өрісінде «%s» үлгісіне сай мәтін болуы керек.",
            "Поле «%s» должно быть текстом вида «%s».", "The field \"%s\" must be text that looks like \"%s\".");
    private static final Wording NOT_WHOLE = Wording.of(
            "«%s» өрісінде %d мен %d аралығындағы бүтін сан болуы керек.",
            "Поле «%s» должно быть целым числом от %d до %d.",
            "The field \"%s\" must be a whole number from %d to %d.");
    private static final Wording NOT_ONE_OF = Wording.of(
            "«%s» өрісінің мәні мыналардың бірі болуы керек: %s.",
            "Значение поля «%s» должно быть одним из: %s.", "The field \"%s\" must be one of: %s.");
    private static final Wording NOT_LIST = Wording.of(
            "«%s» өрісінде бос емес тізім болуы керек.",
            "Поле «%s» должно быть непустым списком.", "The field \"%s\" must be a list that is not empty.");
    private static final Wording NOT_OBJECT = Wording.of(
            "«%s» орнында нысан болуы керек.",
            "На месте «%s» должен быть объект.", "There must be an object at \"%s\".");
    private static final Wording REMEDY = Wording.of(
            "Осы жерді түзетіңіз; үлгі ретінде media/profiles қалтасындағы дайын парақтарды қараңыз.",
            "Исправьте это место; образцы лежат в папке media/profiles.",
            "Correct this place; the sheets in media/profiles show how.");

    private static final JsonNodeFactory EMPTY = JsonNodeFactory.instance;

    private final String file;
    private final JsonNode node;
    private final String pointer;
    private final List<Finding> findings;
    private final Set<String> asked = new HashSet<>();

    SheetCursor(String file, JsonNode node, String pointer, List<Finding> findings) {
        this.file = file;
        this.node = node;
        this.pointer = pointer;
        this.findings = findings;
        if (!node.isObject()) {
            note("", NOT_OBJECT.with(pointer.isEmpty() ? "/" : pointer));
        }
    }

    /** Text that matches; empty after a mistake was noted. */
    String text(String field, Pattern looks) {
        JsonNode value = value(field);
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isString() || !looks.matcher(value.stringValue()).matches()) {
            note(field, NOT_TEXT.with(field, looks.pattern()));
            return "";
        }
        return value.stringValue();
    }

    /** A whole number between the bounds, both included; the lower bound after a mistake was noted. */
    int whole(String field, int least, int most) {
        JsonNode value = value(field);
        if (value.isMissingNode()) {
            return least;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            note(field, NOT_WHOLE.with(field, least, most));
            return least;
        }
        return value.intValue();
    }

    /** One of the alternatives, written in small letters with dashes; the first after a mistake was noted. */
    <E extends Enum<E>> E oneOf(String field, List<E> alternatives) {
        JsonNode value = value(field);
        for (E each : alternatives) {
            if (value.isString() && written(each).equals(value.stringValue())) {
                return each;
            }
        }
        if (!value.isMissingNode()) {
            note(
                    field,
                    NOT_ONE_OF.with(
                            field,
                            alternatives.stream().map(SheetCursor::written).toList()));
        }
        return alternatives.getFirst();
    }

    SheetCursor object(String field) {
        JsonNode value = value(field);
        return new SheetCursor(
                file, value.isMissingNode() ? EMPTY.objectNode() : value, pointer + "/" + field, findings);
    }

    /** An object that may be missing. */
    Optional<SheetCursor> objectIfThere(String field) {
        asked.add(field);
        return node.has(field) ? Optional.of(object(field)) : Optional.empty();
    }

    /** The objects of a list that is not empty. */
    List<SheetCursor> objects(String field) {
        List<SheetCursor> items = new ArrayList<>();
        int at = 0;
        for (JsonNode each : list(field)) {
            items.add(new SheetCursor(file, each, pointer + "/" + field + "/" + at++, findings));
        }
        return items;
    }

    /** The texts of a list that is not empty, each of the look. */
    List<String> texts(String field, Pattern looks) {
        List<String> items = new ArrayList<>();
        int at = 0;
        for (JsonNode each : list(field)) {
            String place = field + "/" + at++;
            if (each.isString() && looks.matcher(each.stringValue()).matches()) {
                items.add(each.stringValue());
            } else {
                note(place, NOT_TEXT.with(place, looks.pattern()));
            }
        }
        return items;
    }

    /** Fields nobody asked for are slips of the pen. */
    void noteUnknown() {
        if (node.isObject()) {
            node.propertyNames().stream()
                    .filter(name -> !asked.contains(name))
                    .forEach(name -> note(name, UNKNOWN.with(name)));
        }
    }

    void note(String field, Wording sentence) {
        String at = field.isEmpty() ? pointer : pointer + "/" + field;
        findings.add(Finding.blocks("transcode.sheet", Place.cell(file, 0, at), sentence, REMEDY));
    }

    private JsonNode list(String field) {
        JsonNode value = value(field);
        if (!value.isMissingNode() && (!value.isArray() || value.isEmpty())) {
            note(field, NOT_LIST.with(field));
        }
        return value.isArray() ? value : EMPTY.arrayNode();
    }

    private JsonNode value(String field) {
        asked.add(field);
        JsonNode value = node.path(field);
        if (value.isMissingNode() && node.isObject()) {
            note(field, MISSING.with(field));
        }
        return value;
    }

    private static String written(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
