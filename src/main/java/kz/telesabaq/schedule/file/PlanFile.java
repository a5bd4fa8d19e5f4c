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
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.PlanningProfile;
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

    /** The plan with everything it was made by. */
    public static Reading<PlanDocument> read(Path file) throws IOException {
        return read(file, PlanFile::read);
    }

    /** The bytes of a plan file of that name. */
    public static Reading<PlanDocument> read(String name, byte[] bytes) {
        return read(name, bytes, new PlanReader(name)::read);
    }

    /** A profile in a file of its own: the object that a plan file calls {@code profile}. */
    public static Reading<PlanningProfile> readProfile(Path file) throws IOException {
        return read(file, PlanFile::readProfile);
    }

    /** The bytes of a profile file of that name. */
    public static Reading<PlanningProfile> readProfile(String name, byte[] bytes) {
        return read(name, bytes, new PlanReader(name)::readProfile);
    }

    private static <T> Reading<T> read(Path file, BiFunction<String, byte[], Reading<T>> reader) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Reading.refused(PlanFileFinding.noFile(name));
        }
        long bytes = Files.size(file);
        return bytes > MOST_BYTES
                ? Reading.refused(PlanFileFinding.tooBig(name, bytes, MOST_BYTES))
                : reader.apply(name, Files.readAllBytes(file));
    }

    private static <T> Reading<T> read(String name, byte[] bytes, Function<String, Reading<T>> reader) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return reader.apply(text.toString());
        } catch (CharacterCodingException notText) {
            return Reading.refused(PlanFileFinding.notUtf8(name));
        }
    }

    /** The same document gives the same bytes on every run. */
    public static byte[] bytes(PlanDocument document) {
        return PlanWriter.write(document).getBytes(StandardCharsets.UTF_8);
    }

    /** A profile as a file of its own holds it. */
    public static byte[] profileBytes(PlanningProfile profile) {
        return (ProfileWriter.write(profile) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Written aside, synced and renamed: a reader sees the old file or the new one. */
    public static void write(Path file, PlanDocument document) throws IOException {
        write(file, bytes(document));
    }

    /** Written aside, synced and renamed: a reader sees the old file or the new one. */
    public static void write(Path file, byte[] content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path aside = whole.resolveSibling(whole.getFileName() + ".part");
        try (var channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(aside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
