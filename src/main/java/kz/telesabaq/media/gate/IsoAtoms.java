package kz.telesabaq.media.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outermost boxes of an MP4 or MOV file (ISO/IEC 14496-12, 4.2), as far as the file reaches.
 *
 * @param fileSize in bytes
 */
record IsoAtoms(List<Atom> atoms, long fileSize) {
    private static final int MOST = 100_000;

    /**
     * @param size what its header claims, in bytes with the header
     */
    record Atom(String type, long offset, long size) {
        long end() {
            return offset + size;
        }
    }

    IsoAtoms {
        atoms = List.copyOf(atoms);
    }

    static IsoAtoms of(FileChannel file) throws IOException {
        List<Atom> atoms = new ArrayList<>();
        long fileSize = file.size();
        long offset = 0;
        while (offset >= 0 && offset + 8 <= fileSize && atoms.size() < MOST) {
            ByteBuffer header = read(file, offset);
            long size = Integer.toUnsignedLong(header.getInt());
            byte[] type = new byte[4];
            header.get(type);
            if (size == 1) {
                size = header.remaining() >= 8 ? header.getLong() : 0;
            } else if (size == 0) {
                size = fileSize - offset;
            }
            if (size < 8) {
                break;
            }
            atoms.add(new Atom(new String(type, StandardCharsets.ISO_8859_1), offset, size));
            offset += size;
        }
        return new IsoAtoms(atoms, fileSize);
    }

    Optional<Atom> first(String type) {
        return atoms.stream().filter(atom -> atom.type().equals(type)).findFirst();
    }

    /** The box that claims to go on behind the end of the file. */
    Optional<Atom> tornOff() {
        return atoms.stream()
                .filter(atom -> atom.end() > fileSize || atom.end() < 0)
                .findFirst();
    }

    private static ByteBuffer read(FileChannel file, long offset) throws IOException {
        var header = ByteBuffer.allocate(16);
        while (header.hasRemaining() && file.read(header, offset + header.position()) >= 0) {
            // until sixteen bytes or the end
        }
        return header.flip();
    }
}
