package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import kz.telesabaq.media.Arrival.Door;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Beside files in the landing folder, out of sight: by which door each came, who brought it, and its first name. */
final class LandingNotes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    LandingNotes(Path landing) {
        this.folder = landing.resolve(".notes");
    }

    /** @param by empty when the door does not ask */
    record Note(String givenName, Door door, String by) {}

    void write(String landedName, Note note) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("givenName", note.givenName());
        fields.put("door", note.door().name());
        fields.put("by", note.by());
        FileBytes.write(file(landedName), JSON.writeValueAsBytes(fields));
    }

    /** What was noted; a file nothing is noted of was put there by hand. */
    Note of(String landedName) throws IOException {
        Path file = file(landedName);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                JsonNode fields = JSON.readTree(Files.readAllBytes(file));
                return new Note(
                        fields.path("givenName").asString(landedName),
                        Door.valueOf(fields.path("door").asString(Door.LANDING_FOLDER.name())),
                        fields.path("by").asString(""));
            } catch (JacksonException | IllegalArgumentException byStrangers) {
                return new Note(landedName, Door.LANDING_FOLDER, "");
            }
        }
        return new Note(landedName, Door.LANDING_FOLDER, "");
    }

    void forget(String landedName) throws IOException {
        Files.deleteIfExists(file(landedName));
    }

    private Path file(String landedName) {
        return folder.resolve(landedName + ".json");
    }
}
