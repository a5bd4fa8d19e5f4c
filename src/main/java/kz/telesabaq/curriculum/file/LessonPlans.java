package kz.telesabaq.curriculum.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.rules.LessonLine;
import kz.telesabaq.curriculum.rules.YearPapers;

/** Writes lesson plans (КТП) into a year's folder in the form in which they are read. */
public final class LessonPlans {
    private static final String ASIDE = ".new";

    private LessonPlans() {}

    /** The name of a course's plan in the year's folder: {@code ktp/kk-05-math.csv}. */
    public static String fileOf(CourseCode course) {
        return String.format(
                Locale.ROOT,
                "%s/%s-%02d-%s.csv",
                YearPapers.PLANS,
                course.language(),
                course.grade().number(),
                course.subject());
    }

    /** A plan as a file: UTF-8, one line a lesson, the lessons in the order given. */
    public static byte[] csv(List<LessonLine> lessons) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("number", "quarter", "topic_kk", "topic_ru", "objectives", "minutes", "counterpart");
            for (LessonLine lesson : lessons) {
                csv.writeRecord(
                        Integer.toString(lesson.number()),
                        written(lesson.quarter()),
                        lesson.topic().kk(),
                        lesson.topic().ru(),
                        String.join(";", lesson.objectives()),
                        written(lesson.minutes()),
                        lesson.counterpart());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("could not write a lesson plan into memory", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /**
     * Puts files into the year's folder, all or none: each is written aside and synced, then all are renamed; when a rename
     * fails, what was there before is put back.
     *
     * @param files by name below the folder
     * @throws UncheckedIOException when the disk fails; the folder is then as it was
     */
    public static void put(Path year, SortedMap<String, byte[]> files) {
        var before = new TreeMap<String, byte[]>();
        var aside = new ArrayList<Path>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = year.resolve(file.getKey());
                if (Files.exists(target)) {
                    before.put(file.getKey(), Files.readAllBytes(target));
                }
                aside.add(writeAside(target, file.getValue()));
            }
            rename(year, files.keySet(), before);
            sync(year.resolve(YearPapers.PLANS));
        } catch (IOException broken) {
            throw new UncheckedIOException("could not put lesson plans into " + year + ": " + broken, broken);
        } finally {
            aside.forEach(LessonPlans::drop);
        }
    }

    private static void rename(Path year, Iterable<String> names, Map<String, byte[]> before) throws IOException {
        var renamed = new ArrayList<String>();
        try {
            for (String name : names) {
                Path target = year.resolve(name);
                Files.move(
                        asideOf(target), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                renamed.add(name);
            }
        } catch (IOException broken) {
            for (String name : renamed) {
                byte[] old = before.get(name);
                if (old == null) {
                    Files.deleteIfExists(year.resolve(name));
                } else {
                    Files.write(year.resolve(name), old);
                }
            }
            throw broken;
        }
    }

    private static Path writeAside(Path target, byte[] bytes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path aside = asideOf(target);
        try (FileChannel channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        return aside;
    }

    /** A name the reader of the folder passes over. */
    private static Path asideOf(Path target) {
        return target.resolveSibling("." + target.getFileName() + ASIDE);
    }

    private static void drop(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException broken) {
            throw new UncheckedIOException("could not remove " + aside, broken);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
