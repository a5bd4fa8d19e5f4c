package kz.telesabaq.curriculum.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;
import kz.telesabaq.curriculum.build.PlanField;
import kz.telesabaq.curriculum.rules.LessonLine;

/** A course's plan as a CSV file that Excel opens by a double click: byte order mark, semicolons, guarded formulas. */
public final class PlanCsv {
    private static final char MARK = '\uFEFF';

    private PlanCsv() {}

    /**
     * The plan with its columns named for a reader.
     *
     * @param reader in whose language the columns are named
     */
    public static byte[] of(ExportedPlan plan, Locale reader) {
        var text = new StringWriter();
        text.append(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(plan.title().in(reader));
            csv.writeRecord(PlanColumns.ALL.stream()
                    .map(PlanField::words)
                    .map(words -> words.in(reader))
                    .toList());
            for (LessonLine lesson : plan.lessons()) {
                csv.writeRecord(
                        Integer.toString(lesson.number()),
                        written(lesson.quarter()),
                        FormulaGuard.given(lesson.topic().kk()),
                        FormulaGuard.given(lesson.topic().ru()),
                        FormulaGuard.given(String.join("; ", lesson.objectives())),
                        written(lesson.minutes()),
                        FormulaGuard.given(lesson.counterpart()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("could not write a lesson plan into memory", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
