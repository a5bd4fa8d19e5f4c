package kz.telesabaq.curriculum.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a CSV file.
 *
 * @param isGuessed whether nothing but the bytes themselves spoke for the encoding, an old one-byte one
 * @param isText whether it is a text at all
 */
record CsvText(String text, boolean isGuessed, boolean isText) {
    /** Letters of windows-1251 that nobody here writes, and what the Kazakh standard KZ-1048 has in their places. */
    private static final String FOREIGN = "ЌЏќџЎўЈҐЄЇґєјЅѕї";

    private static final String KAZAKH = "ҚҺқһҰұӘӨҒҮөғәҢңү";
    /** One in so many control characters is still a text. */
    private static final int CONTROLS_TOLERATED = 100;

    static CsvText of(byte[] bytes) {
        String text = marked(bytes).or(() -> strict(bytes)).orElse("");
        boolean guessed = text.isEmpty();
        if (guessed) {
            text = oneByte(bytes);
        }
        return new CsvText(text, guessed, isReadable(text));
    }

    private static boolean isReadable(String text) {
        long controls = text.chars()
                .filter(Character::isISOControl)
                .filter(point -> point != '\n' && point != '\r' && point != '\t')
                .count();
        return text.indexOf('\0') < 0 && controls * CONTROLS_TOLERATED <= text.length();
    }

    private static Optional<String> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static String oneByte(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        new String(bytes, Charset.forName("windows-1251")).chars().forEach(letter -> {
            int foreign = FOREIGN.indexOf(letter);
            text.append(foreign < 0 ? (char) letter : KAZAKH.charAt(foreign));
        });
        return text.toString();
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
