package kz.telesabaq.schedule.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON and remembers on which line each value stands. Throws Jackson's own exception where the text is no JSON. */
final class JsonLines {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonLines() {}

    static Written read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Written whole = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows the end of the document");
            }
            return whole;
        }
    }

    private static Written value(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new StreamReadException(parser, "the file is empty");
        }
        return switch (token) {
            case START_OBJECT -> new Written.Fields(line, fields(parser));
            case START_ARRAY -> new Written.Row(line, row(parser));
            case VALUE_STRING -> new Written.Text(line, parser.getString());
            case VALUE_NUMBER_INT -> whole(parser, line);
            default -> new Written.Other(line, parser.getString());
        };
    }

    /** Numbers beyond a long are no numbers of a plan. */
    private static Written whole(JsonParser parser, int line) {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? new Written.Other(line, parser.getString())
                : new Written.Whole(line, parser.getLongValue());
    }

    private static Map<String, Written> fields(JsonParser parser) {
        var fields = new LinkedHashMap<String, Written>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static List<Written> row(JsonParser parser) {
        var values = new ArrayList<Written>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }
}
