package kz.telesabaq.media.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;

/**
 * What the sender tells of a recording: {@code filename} and, if known, {@code lesson}.
 *
 * @param fileName empty when it was not told
 */
record TusMetadata(String fileName, Optional<LessonCode> lesson) {

    /**
     * Reads the header {@code Upload-Metadata}: pairs of a key and a Base64 value, divided by commas.
     *
     * @throws TusRefusal when it is not written so, or the lesson is none
     */
    static TusMetadata of(String header) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : header.split(",", -1)) {
            if (header.isBlank()) {
                break;
            }
            String[] parts = pair.strip().split(" ", -1);
            boolean isWritten = !parts[0].isEmpty() && parts.length <= 2;
            if (!isWritten || values.put(parts[0], parts.length == 2 ? decoded(parts[1]) : "") != null) {
                throw TusRefusal.badHeader("Upload-Metadata", header);
            }
        }
        return new TusMetadata(values.getOrDefault("filename", ""), lesson(values.getOrDefault("lesson", "")));
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw TusRefusal.badHeader("Upload-Metadata", value);
        }
    }

    private static Optional<LessonCode> lesson(String code) {
        try {
            return code.isEmpty() ? Optional.empty() : Optional.of(LessonCode.parse(code));
        } catch (IllegalArgumentException none) {
            throw TusRefusal.badHeader("Upload-Metadata: lesson", code);
        }
    }
}
