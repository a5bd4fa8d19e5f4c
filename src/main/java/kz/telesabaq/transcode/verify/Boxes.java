package kz.telesabaq.transcode.verify;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The little that is asked of MP4 files we made (ISO/IEC 14496-12): the order of their boxes, and how their tracks are coded. */
final class Boxes {
    private static final int HEAD = 8;

    private Boxes() {}

    /** Names of the outermost boxes, in order; ends where a size makes no sense. */
    static List<String> outermost(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            long at = 0;
            while (at + HEAD <= in.length()) {
                in.seek(at);
                long size = Integer.toUnsignedLong(in.readInt());
                byte[] name = new byte[4];
                in.readFully(name);
                names.add(new String(name, StandardCharsets.ISO_8859_1));
                size = size == 1 ? in.readLong() : size;
                if (size < HEAD) {
                    break;
                }
                at += size;
            }
        }
        return List.copyOf(names);
    }

    /** Whether playing can begin before all is there. */
    static boolean beginsWithItsIndex(Path file) throws IOException {
        List<String> names = outermost(file);
        int index = names.indexOf("moov");
        int essence = names.indexOf("mdat");
        return index >= 0 && essence >= 0 && index < essence;
    }

    /** How the one track of an initialisation segment is coded, as RFC 6381 writes it; empty when neither H.264 nor AAC. */
    static Optional<String> codec(Path init) throws IOException {
        byte[] bytes = Files.readAllBytes(init);
        int avc = find(bytes, "avcC");
        if (avc >= 0 && avc + 8 <= bytes.length) {
            // behind its name: version, profile, constraints, level (ISO/IEC 14496-15)
            return Optional.of("avc1." + HexFormat.of().formatHex(bytes, avc + 5, avc + 8));
        }
        int esds = find(bytes, "esds");
        return esds < 0 ? Optional.empty() : Optional.of("mp4a.40." + objectType(bytes, esds + 8));
    }

    /** Descriptors lie in one another (ISO/IEC 14496-1): 3 holds 4 holds 5, which begins with five bits of the type. */
    private static int objectType(byte[] bytes, int from) {
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        descend(in, 3);
        in.position(in.position() + 3);
        descend(in, 4);
        in.position(in.position() + 13);
        descend(in, 5);
        return (in.get() & 0xF8) >> 3;
    }

    private static void descend(ByteBuffer in, int expected) {
        int tag = in.get();
        if (tag != expected) {
            throw new IllegalArgumentException("a descriptor %d stands where %d is due".formatted(tag, expected));
        }
        while ((in.get() & 0x80) != 0) {
            // a length takes up to four bytes, all but the last with this bit
        }
    }

    private static int find(byte[] bytes, String name) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name);
    }
}
