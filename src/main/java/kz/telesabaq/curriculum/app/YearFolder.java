package kz.telesabaq.curriculum.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The curriculum in the folder the house is set to; read again only when a file there came, went or changed. */
@Component
public class YearFolder implements CurrentCurriculum {
    private record Look(long size, FileTime changed) {}

    private record Known(Map<Path, Look> files, Reading<Curriculum> reading) {}

    private final Path folder;
    /** What was read last; null until the first reading. */
    private @Nullable Known known;

    YearFolder(CurriculumSettings settings) {
        this.folder = settings.year();
    }

    @Override
    public synchronized Reading<Curriculum> read() {
        Map<Path, Look> files = look();
        Known last = known;
        if (last == null || !last.files().equals(files)) {
            last = new Known(files, CurriculumFolder.read(folder));
            known = last;
        }
        return last.reading();
    }

    /** Size and time of every file, taken before reading: a file that changes meanwhile is seen next time. */
    private Map<Path, Look> look() {
        var files = new TreeMap<Path, Look>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (var walk = Files.walk(folder, 2)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(file, new Look(attributes.size(), attributes.lastModifiedTime()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("could not look into the school year in " + folder, broken);
        }
        return files;
    }
}
