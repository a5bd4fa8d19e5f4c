package kz.telesabaq.curriculum.sheet;

/** A file somebody hands in: its name as its author knows it, without folders, and its bytes. */
public final class GivenFile {
    private final String name;
    private final byte[] bytes;

    public GivenFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    int size() {
        return bytes.length;
    }

    /** Whether it is a zip file, as every XLSX workbook is. */
    boolean isZip() {
        return startsWith('P', 'K', 3, 4);
    }

    /** Whether it is an OLE2 container: a workbook of Excel 97–2003, or one locked by a password. */
    boolean isContainer() {
        return startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    private boolean startsWith(int... magic) {
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
