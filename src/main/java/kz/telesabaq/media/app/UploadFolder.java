package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.LessonCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two files an upload: {@code <id>.json} tells what it is, {@code <id>.bin} holds what came. A note without bytes is an
 * upload that was handed over, or thrown away after its time.
 */
final class UploadFolder {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    UploadFolder(Path folder) {
        this.folder = folder;
    }

    /** The bytes first, so that no upload is known whose bytes have no place. */
    void begin(Upload upload) throws IOException {
        FileBytes.write(bytes(upload.id()), new byte[0]);
        note(upload);
    }

    void note(Upload upload) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("length", upload.length());
        fields.put("givenName", upload.givenName());
        fields.put("lesson", upload.lesson().map(LessonCode::toString).orElse(""));
        fields.put("by", upload.by());
        fields.put("until", upload.until().toString());
        FileBytes.write(folder.resolve(upload.id() + ".json"), JSON.writeValueAsBytes(fields));
    }

    /** Empty for an id that is none, whatever it would be as a path. */
    Optional<Upload> find(String id) throws IOException {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            JsonNode fields = JSON.readTree(Files.readAllBytes(folder.resolve(id + ".json")));
            String lesson = fields.required("lesson").asString();
            return Optional.of(new Upload(
                    id,
                    fields.required("length").asLong(),
                    fields.required("givenName").asString(),
                    lesson.isEmpty() ? Optional.empty() : Optional.of(LessonCode.parse(lesson)),
                    fields.required("by").asString(),
                    Instant.parse(fields.required("until").asString())));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    List<Upload> all() throws IOException {
        Files.createDirectories(folder);
        List<Upload> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json")) {
                    find(name.substring(0, name.length() - ".json".length())).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    long offset(Upload upload) throws IOException {
        try {
            return Files.size(bytes(upload.id()));
        } catch (NoSuchFileException handedOver) {
            return upload.length();
        }
    }

    Path bytes(String id) {
        return folder.resolve(id + ".bin");
    }

    Path aside(String id) {
        return folder.resolve(id + ".piece");
    }

    /** Lets go of the bytes; the note stays, so that its sender is told why. */
    void empty(String id) throws IOException {
        Files.deleteIfExists(bytes(id));
    }

    void remove(String id) throws IOException {
        Files.deleteIfExists(folder.resolve(id + ".json"));
        Files.deleteIfExists(bytes(id));
    }

    /** Bytes free on its disk. */
    long room() {
        try {
            Files.createDirectories(folder);
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException fault) {
            throw new MediaFault("cannot see how much room there is for " + folder, fault);
        }
    }
}
