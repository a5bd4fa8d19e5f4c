package kz.telesabaq.curriculum.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        var book = new FindingsBook();
        try {
            YearFiles files = YearFiles.open(folder, book);
            return read(name, files, book);
        } catch (IOException broken) {
            throw new UncheckedIOException("could not read the school year in " + folder + ": " + broken, broken);
        }
    }

    private static Reading<Curriculum> read(String name, YearFiles files, FindingsBook book) {
        if (files.isEmpty()) {
            book.add(FormFindings.folderEmpty(Place.file(name), name));
            return Reading.refused(book.inOrder());
        }
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
        var papers = new YearPapers(name, calendar, channels, subjects, courses, standard, plans, book.incomplete());
        book.addAll(YearRules.check(papers));
        List<Finding> findings = book.inOrder();
        return Finding.anyBlocking(findings)
                ? Reading.refused(findings)
                : Reading.accepted(Assembly.of(papers, files.fingerprint()), findings);
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
