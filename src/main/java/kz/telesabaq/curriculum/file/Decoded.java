package kz.telesabaq.curriculum.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.telesabaq.findings.Place;

/** Turns the bytes of a file into text: UTF-8 or a finding that names the row of the first wrong byte. */
final class Decoded {
    private static final int BOM_LENGTH = 3;

    private Decoded() {}

    static Optional<String> text(String file, byte[] bytes, FindingsBook book) {
        boolean marked = startsWithMark(bytes);
        if (marked) {
            book.add(FormFindings.byteOrderMark(Place.file(file)));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(marked ? BOM_LENGTH : 0);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(in, out, true).isError()) {
            book.add(FormFindings.notUtf8(Place.row(file, rowOf(bytes, in.position()))));
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BOM_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static int rowOf(byte[] bytes, int position) {
        int row = 1;
        for (int i = 0; i < position; i++) {
            row += bytes[i] == '\n' ? 1 : 0;
        }
        return row;
    }
}
