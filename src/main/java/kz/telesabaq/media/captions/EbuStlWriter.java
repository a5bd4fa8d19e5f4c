package kz.telesabaq.media.captions;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.airtime.Frames;

/**
 * EBU STL (EBU Tech 3264, 1991) at 25 frames a second: open subtitling, character table 01, centred at the foot of the picture.
 *
 * <p>A block of 1024 bytes on the whole (GSI), then one or more blocks of 128 a cue (TTI). The head's own code page has no
 * Cyrillic, so it carries the reference and no title; its days are a fixed one, so that the same captions are the same bytes.
 */
public final class EbuStlWriter implements CaptionWriter {
    private static final int GSI = 1024;
    private static final int TTI = 128;
    /** What of a block carries text; the last of a cue keeps one place free, as its end. */
    private static final int TEXT = 112;

    private static final byte NEW_LINE = (byte) 0x8A;
    private static final byte UNUSED = (byte) 0x8F;
    private static final int LAST_BLOCK = 0xFF;
    /** Numbers from here on are reserved. */
    private static final int MOST_EXTENSIONS = 0xEF;

    private static final int CENTRED = 2;
    private static final int ROWS = 23;
    private static final int MOST_CUES = 65_535;
    private static final String NO_DAY = "000101";

    private final String reference;
    private final Frames start;
    private final StlLetters letters;

    /**
     * @param reference what the file belongs to, a house number; Latin letters and digits, at most 16
     * @param start timecode of the lesson's first frame, as a length since midnight
     * @param letters what becomes of letters the table lacks
     */
    public EbuStlWriter(String reference, Frames start, StlLetters letters) {
        if (!reference.matches("[A-Za-z0-9-]{1,16}")) {
            throw new IllegalArgumentException("an STL file is for a reference of 1 to 16 letters, not " + reference);
        }
        this.reference = reference;
        this.start = start;
        this.letters = letters;
    }

    @Override
    public CaptionFormat format() {
        return CaptionFormat.EBU_STL;
    }

    /** Refuses captions with letters that have no place; ask {@link StlLetters#missing} first. */
    @Override
    public byte[] write(Captions captions) {
        if (!letters.missing(captions).isEmpty()) {
            throw new IllegalArgumentException("EBU STL has no place for " + letters.missing(captions));
        }
        if (captions.cues().size() > MOST_CUES) {
            throw new IllegalArgumentException(
                    "EBU STL counts to 65535 cues, not " + captions.cues().size());
        }
        var blocks = new ByteArrayOutputStream();
        int number = 0;
        for (Cue cue : captions.cues()) {
            blocks.writeBytes(cue(number++, cue));
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(head(captions, blocks.size() / TTI));
        file.writeBytes(blocks.toByteArray());
        return file.toByteArray();
    }

    private byte[] head(Captions captions, int blocks) {
        byte[] head = new byte[GSI];
        Arrays.fill(head, (byte) ' ');
        String first = captions.cues().isEmpty()
                ? written(start)
                : written(start.plus(captions.cues().getFirst().when().from()));
        put(head, 0, "850STL25.01");
        put(head, 11, "0" + "01" + code(captions.language().tag()));
        put(head, 16, reference);
        put(head, 208, reference);
        put(head, 224, NO_DAY + NO_DAY + "00");
        put(head, 238, "%05d%05d001".formatted(blocks, captions.cues().size()));
        put(head, 251, "40" + ROWS + "1" + written(start) + first + "11" + "KAZ");
        return head;
    }

    /** EBU Tech 3264, appendix 3. */
    private static String code(String language) {
        return switch (language) {
            case "kk" -> "67";
            case "ru" -> "56";
            case "en" -> "09";
            default -> "00";
        };
    }

    private byte[] cue(int number, Cue cue) {
        byte[] text = text(cue.lines());
        int blocks = text.length / TEXT + 1;
        if (blocks - 1 > MOST_EXTENSIONS) {
            throw new IllegalArgumentException("a cue of %d characters is no caption".formatted(text.length));
        }
        byte[] all = new byte[blocks * TTI];
        for (int at = 0; at < blocks; at++) {
            int to = at * TTI;
            all[to] = 1;
            all[to + 1] = (byte) number;
            all[to + 2] = (byte) (number >> 8);
            all[to + 3] = (byte) (at == blocks - 1 ? LAST_BLOCK : at);
            putTime(all, to + 5, start.plus(cue.when().from()));
            putTime(all, to + 9, start.plus(cue.when().until()));
            all[to + 13] = (byte) (ROWS - cue.lines().size());
            all[to + 14] = CENTRED;
            Arrays.fill(all, to + 16, to + TTI, UNUSED);
            System.arraycopy(text, at * TEXT, all, to + 16, Math.min(TEXT, text.length - at * TEXT));
        }
        return all;
    }

    private byte[] text(List<String> lines) {
        var text = new ByteArrayOutputStream();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                text.write(NEW_LINE);
            }
            text.writeBytes(letters.spelled(lines.get(at)).getBytes(StlLetters.TABLE));
        }
        return text.toByteArray();
    }

    private static void put(byte[] head, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, head, at, bytes.length);
    }

    private static void putTime(byte[] all, int at, Frames time) {
        int[] parts = parts(time);
        for (int part = 0; part < parts.length; part++) {
            all[at + part] = (byte) parts[part];
        }
    }

    /** {@code HHMMSSFF}. */
    private static String written(Frames time) {
        int[] parts = parts(time);
        return String.format(Locale.ROOT, "%02d%02d%02d%02d", parts[0], parts[1], parts[2], parts[3]);
    }

    /** Hours begin again at midnight. */
    private static int[] parts(Frames time) {
        long seconds = time.count() / Frames.PER_SECOND;
        return new int[] {
            (int) (seconds / 3600 % 24),
            (int) (seconds / 60 % 60),
            (int) (seconds % 60),
            (int) (time.count() % Frames.PER_SECOND)
        };
    }
}
