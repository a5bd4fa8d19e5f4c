package kz.telesabaq.schedule.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.YearPlan;

/** The plan file, {@code plan.json}: what it looks like is told in docs/formats/plan.md. */
public final class PlanFile {
    /** A year of eight channels has about 8 MB. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private PlanFile() {}

    /** The plan alone. */
    public static Reading<YearPlan> readPlan(Path file) throws IOException {
        return read(file).map(PlanDocument::plan);
    }

    /** The plan with the profile it was made by. */
    public static Reading<PlanDocument> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Reading.refused(PlanFileFinding.noFile(name));
        }
        long bytes = Files.size(file);
        return bytes > MOST_BYTES
                ? Reading.refused(PlanFileFinding.tooBig(name, bytes, MOST_BYTES))
                : read(name, Files.readAllBytes(file));
    }

    /** The bytes of a plan file of that name. */
    public static Reading<PlanDocument> read(String name, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new PlanReader(name).read(text.toString());
        } catch (CharacterCodingException notText) {
            return Reading.refused(PlanFileFinding.notUtf8(name));
        }
    }

    /** The same document gives the same bytes on every run. */
    public static byte[] bytes(PlanDocument document) {
        return new PlanWriter().write(document).getBytes(StandardCharsets.UTF_8);
    }

    /** Written aside, synced and renamed: a reader sees the old file or the new one. */
    public static void write(Path file, PlanDocument document) throws IOException {
        Path whole = file.toAbsolutePath();
        Path aside = whole.resolveSibling(whole.getFileName() + ".part");
        try (var channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(bytes(document));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(aside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
