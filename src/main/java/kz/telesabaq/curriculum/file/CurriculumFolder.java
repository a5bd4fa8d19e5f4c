package kz.telesabaq.curriculum.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.rules.LessonPlan;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.curriculum.rules.YearPapers;
import kz.telesabaq.curriculum.rules.YearRules;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;

/**
 * A school year as a folder of CSV files: calendar, channels, subjects, courses and lesson plans (docs/formats/curriculum.md).
 *
 * <p>Everything that is wrong comes back at once, by file, row and column; nothing is half loaded.
 */
public final class CurriculumFolder {
    private CurriculumFolder() {}

    /**
     * Reads the year.
     *
     * @throws UncheckedIOException when the disk fails; what people wrote wrongly is never an exception
     */
    public static Reading<Curriculum> read(Path folder) {
        String name = nameOf(folder);
        if (!Files.exists(folder)) {
            return Reading.refused(FormFindings.folderMissing(Place.file(name), folder));
        }
        if (!Files.isDirectory(folder)) {
            return Reading.refused(FormFindings.notAFolder(Place.file(name), folder));
        }
        return read(folder, new TreeMap<>());
    }

    /**
     * Reads the year as it would be with some of its files written differently; the folder stays as it is.
     *
     * @param instead by name below the folder: {@code ktp/kk-05-math.csv}
     * @throws UncheckedIOException when the disk fails
     */
    public static Reading<Curriculum> read(Path folder, SortedMap<String, byte[]> instead) {
        var book = new FindingsBook();
        YearFiles files = open(folder, book);
        instead.forEach(files::put);
        String name = nameOf(folder);
        if (files.isEmpty()) {
            book.add(FormFindings.folderEmpty(Place.file(name), name));
            return Reading.refused(book.inOrder());
        }
        YearPapers papers = papers(name, files, book);
        book.addAll(YearRules.check(papers));
        List<Finding> findings = book.inOrder();
        return Finding.anyBlocking(findings)
                ? Reading.refused(findings)
                : Reading.accepted(Assembly.of(papers, files.fingerprint()), findings);
    }

    /**
     * The rows of the year as far as they can be read, whatever is wrong with it: lesson plans are handed in one by one while
     * others are still missing.
     *
     * @throws UncheckedIOException when the disk fails
     */
    public static YearPapers papers(Path folder) {
        var book = new FindingsBook();
        return papers(nameOf(folder), open(folder, book), book);
    }

    private static YearFiles open(Path folder, FindingsBook book) {
        try {
            return YearFiles.open(folder, book);
        } catch (IOException broken) {
            throw new UncheckedIOException("could not read the school year in " + folder + ": " + broken, broken);
        }
    }

    private static YearPapers papers(String name, YearFiles files, FindingsBook book) {
        var calendar = required(files, YearPapers.CALENDAR, CalendarFile::read, book);
        var channels = required(files, YearPapers.CHANNELS, ChannelsFile::read, book);
        var subjects = required(files, YearPapers.SUBJECTS, SubjectsFile::read, book);
        var courses = required(files, YearPapers.COURSES, CoursesFile::read, book);
        var standard = files.bytesOf(YearPapers.STANDARD)
                .map(bytes -> StandardFile.read(bytes, book))
                .orElse(List.of());
        List<LessonPlan> plans = files.plans().entrySet().stream()
                .flatMap(file -> LessonPlanFile.read(file.getKey(), file.getValue(), book).stream())
                .toList();
        return new YearPapers(name, calendar, channels, subjects, courses, standard, plans, book.incomplete());
    }

    private static <T> List<Written<T>> required(
            YearFiles files, String file, BiFunction<byte[], FindingsBook, List<Written<T>>> read, FindingsBook book) {
        var bytes = files.bytesOf(file);
        if (bytes.isEmpty()) {
            book.add(FormFindings.fileMissing(Place.file(file), file));
            book.markIncomplete(file);
            return List.of();
        }
        return read.apply(bytes.get(), book);
    }

    private static String nameOf(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? folder.toString() : last.toString();
    }
}
