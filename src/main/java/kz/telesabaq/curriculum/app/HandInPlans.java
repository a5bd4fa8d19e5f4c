package kz.telesabaq.curriculum.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.build.ColumnMemory;
import kz.telesabaq.curriculum.build.PlanChoices;
import kz.telesabaq.curriculum.build.PlanField;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.curriculum.sheet.GivenFile;
import kz.telesabaq.curriculum.sheet.PlanImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lesson plans on their way from a person's workbook into the year the house is set to. */
@Component
public class HandInPlans {
    private static final Logger LOG = LoggerFactory.getLogger(HandInPlans.class);

    private final Path year;
    private final ColumnMemory memory;

    HandInPlans(CurriculumSettings settings, ColumnMemory memory) {
        this.year = settings.year();
        this.memory = memory;
    }

    /**
     * What the files would change and what is wrong with them; nothing is written.
     *
     * @param choices what the person decided just now; it counts more than what is remembered
     */
    public PlanImport look(String author, List<GivenFile> files, PlanChoices choices) {
        var columns = new TreeMap<>(memory.of(author));
        columns.putAll(choices.columns());
        return PlanImport.look(year, files, choices.withColumns(columns));
    }

    /** The courses of the year a plan can be for. */
    public List<CourseCode> courses() {
        return CurriculumFolder.papers(year).courses().stream()
                .map(row -> row.value().code())
                .distinct()
                .sorted()
                .toList();
    }

    /** Remembers what the person said about columns. */
    public void remember(String author, Map<String, PlanField> said) {
        memory.remember(author, said);
    }

    /** Looks once more, for somebody else may have been quicker, and writes the plans when nothing blocks. */
    public synchronized PlanImport takeOver(String author, List<GivenFile> files, PlanChoices choices) {
        PlanImport look = look(author, files, choices);
        if (look.isAcceptable()) {
            look.takeOver();
            LOG.info(
                    "lesson plans taken over from {} by {}: {}",
                    names(files),
                    author,
                    look.files().keySet());
        }
        return look;
    }

    private static List<String> names(List<GivenFile> files) {
        return files.stream().map(GivenFile::name).toList();
    }
}
