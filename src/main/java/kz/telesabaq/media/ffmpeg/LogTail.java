package kz.telesabaq.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What ffmpeg writes to its log: each line is told to a listener, and the last 64 KB are kept, however much it writes.
 */
final class LogTail {
    private static final int KEPT = 64 * 1024;
    private static final int LONGEST_LINE = 4096;

    private final byte[] ring = new byte[KEPT];
    private final byte[] line = new byte[LONGEST_LINE];
    private final Consumer<String> onLine;
    private long written;
    private int lineLength;

    LogTail(Consumer<String> onLine) {
        this.onLine = onLine;
    }

    /** Reads to the end; a line longer than 4 KB is told cut. */
    void readAll(InputStream stderr) throws IOException {
        byte[] chunk = new byte[8192];
        try (stderr) {
            for (int count = stderr.read(chunk); count >= 0; count = stderr.read(chunk)) {
                keep(chunk, count);
                split(chunk, count);
            }
        }
        endLine();
    }

    /** The last that was written, at most 64 KB. */
    synchronized String text() {
        int length = (int) Math.min(written, KEPT);
        int from = (int) ((written - length) % KEPT);
        byte[] tail = new byte[length];
        int first = Math.min(length, KEPT - from);
        System.arraycopy(ring, from, tail, 0, first);
        System.arraycopy(ring, 0, tail, first, length - first);
        return new String(tail, StandardCharsets.UTF_8).strip();
    }

    private synchronized void keep(byte[] chunk, int count) {
        for (int i = 0; i < count; i++) {
            ring[(int) (written % KEPT)] = chunk[i];
            written++;
        }
    }

    private void split(byte[] chunk, int count) {
        for (int i = 0; i < count; i++) {
            if (chunk[i] == '\n' || chunk[i] == '\r') {
                endLine();
            } else if (lineLength < LONGEST_LINE) {
                line[lineLength] = chunk[i];
                lineLength++;
            }
        }
    }

    private void endLine() {
        if (lineLength > 0) {
            onLine.accept(new String(line, 0, lineLength, StandardCharsets.UTF_8));
            lineLength = 0;
        }
    }
}
