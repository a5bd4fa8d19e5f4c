package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file that says which lesson a recording is; strictly, with every mistake at once. */
final class ReadLabel {
    private static final long MOST_BYTES = 64 << 10;
    private static final Set<String> FIELDS = Set.of("lesson", "recording");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReadLabel() {}

    /** @param base of the recordings it speaks of */
    record Label(String base, LessonCode lesson) {}

    static Reading<Label> read(Path file, String givenName) throws IOException {
        var words = SidecarFindings.of(givenName);
        if (Files.size(file) > MOST_BYTES) {
            return Reading.refused(words.tooLarge(Files.size(file), MOST_BYTES));
        }
        JsonNode root;
        try {
            root = JSON.readTree(Files.readAllBytes(file));
        } catch (JacksonException broken) {
            return Reading.refused(words.badLabel("", broken.getOriginalMessage()));
        }
        if (!root.isObject()) {
            return Reading.refused(words.badLabel("", shortly(root)));
        }
        return fields(root, givenName, words);
    }

    private static Reading<Label> fields(JsonNode root, String givenName, SidecarFindings words) {
        List<Finding> findings = new ArrayList<>();
        root.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> findings.add(words.badLabel(name, name)));
        Optional<LessonCode> lesson = lesson(root.path("lesson"));
        if (lesson.isEmpty()) {
            findings.add(words.badLabel("lesson", shortly(root.path("lesson"))));
        }
        ArrivingName own = ArrivingName.of(givenName);
        if (own.lesson().isPresent() && lesson.isPresent() && !own.lesson().equals(lesson)) {
            findings.add(
                    words.badLabel("lesson", lesson.get() + " ≠ " + own.lesson().get()));
        }
        String recording = own.base();
        if (root.has("recording")) {
            String written = root.path("recording").asString("");
            recording = ArrivingName.of(written).base();
            if (!root.path("recording").isString() || recording.isEmpty()) {
                findings.add(words.badLabel("recording", shortly(root.path("recording"))));
            }
        }
        return findings.isEmpty()
                ? Reading.accepted(new Label(recording, lesson.orElseThrow()))
                : Reading.refused(findings);
    }

    private static Optional<LessonCode> lesson(JsonNode written) {
        try {
            return written.isString() ? Optional.of(LessonCode.parse(written.asString())) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String shortly(JsonNode node) {
        String text = node.isMissingNode() ? "–" : node.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
