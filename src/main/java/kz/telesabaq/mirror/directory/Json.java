package kz.telesabaq.mirror.directory;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON with fields in the order of the records, indented, the same bytes for the same record. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Json() {}

    static byte[] write(Object record) {
        return (MAPPER.writeValueAsString(record) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a manifest; refuses what is none. */
    static LessonManifest manifest(byte[] bytes) throws JacksonException {
        return MAPPER.readValue(bytes, LessonManifest.class);
    }
}
