package kz.telesabaq.media.gate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a file is by its first bytes, whatever its name says.
 *
 * <p>Signatures: ISO/IEC 14496-12 (box types), RFC 9559 (Matroska/EBML), SMPTE ST 377-1 (MXF partition pack key), ISO/IEC
 * 13818-1 (transport and program stream), Microsoft RIFF.
 */
public enum FileKind {
    ISO_MEDIA("mp4"),
    MATROSKA("mkv"),
    MXF("mxf"),
    TRANSPORT_STREAM("ts"),
    PROGRAM_STREAM("mpg"),
    AVI("avi"),
    PLAYLIST(""),
    PICTURE(""),
    DOCUMENT(""),
    TEXT(""),
    UNKNOWN("");

    /** How many first bytes are looked at. */
    static final int HEAD = 4096;

    private static final int TS_PACKET = 188;

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    /** How the house names such files, without a dot; empty for what it does not take. */
    public String extension() {
        return extension;
    }

    public boolean isVideo() {
        return !extension.isEmpty();
    }

    /** Judges by the first bytes of a file, at most {@link #HEAD} of them. */
    static FileKind of(byte[] head) {
        if (startsWith(head, 0x1A, 0x45, 0xDF, 0xA3)) {
            return MATROSKA;
        }
        if (startsWith(head, 0x06, 0x0E, 0x2B, 0x34, 0x02, 0x05, 0x01, 0x01, 0x0D, 0x01, 0x02)) {
            return MXF;
        }
        if (word(head, 0).equals("RIFF")) {
            return word(head, 8).equals("AVI ") ? AVI : word(head, 8).equals("WEBP") ? PICTURE : UNKNOWN;
        }
        if (isPicture(head)) {
            return PICTURE;
        }
        if (isIsoMedia(head)) {
            return ISO_MEDIA;
        }
        if (startsWith(head, 0x00, 0x00, 0x01, 0xBA)) {
            return PROGRAM_STREAM;
        }
        if (isTransportStream(head)) {
            return TRANSPORT_STREAM;
        }
        if (startsWith(head, '%', 'P', 'D', 'F')
                || startsWith(head, 'P', 'K', 3, 4)
                || startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return DOCUMENT;
        }
        return textKind(head);
    }

    private static boolean isPicture(byte[] head) {
        String brand = word(head, 8);
        boolean heif = word(head, 4).equals("ftyp")
                && (brand.equals("heic") || brand.equals("heix") || brand.equals("mif1") || brand.equals("avif"));
        return heif
                || startsWith(head, 0x89, 'P', 'N', 'G')
                || startsWith(head, 0xFF, 0xD8, 0xFF)
                || startsWith(head, 'G', 'I', 'F', '8')
                || startsWith(head, 'B', 'M') && head.length > 14 && head[6] == 0 && head[7] == 0
                || startsWith(head, 'I', 'I', 42, 0)
                || startsWith(head, 'M', 'M', 0, 42);
    }

    private static boolean isIsoMedia(byte[] head) {
        return switch (word(head, 4)) {
            case "ftyp", "moov", "mdat", "wide", "styp", "pnot" -> true;
            case "free", "skip" -> true;
            default -> false;
        };
    }

    private static boolean isTransportStream(byte[] head) {
        for (int offset : new int[] {0, 4}) {
            int stride = TS_PACKET + offset;
            if (head.length > offset + 3 * stride
                    && head[offset] == 0x47
                    && head[offset + stride] == 0x47
                    && head[offset + 2 * stride] == 0x47) {
                return true;
            }
        }
        return false;
    }

    private static FileKind textKind(byte[] head) {
        for (byte b : head) {
            boolean control = b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f';
            if (control) {
                return UNKNOWN;
            }
        }
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return text.startsWith("#EXTM3U") || text.startsWith("ffconcat") || text.contains("<MPD") ? PLAYLIST : TEXT;
    }

    private static String word(byte[] head, int offset) {
        return head.length < offset + 4
                ? ""
                : new String(Arrays.copyOfRange(head, offset, offset + 4), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (head[i] != (byte) signature[i]) {
                return false;
            }
        }
        return true;
    }
}
