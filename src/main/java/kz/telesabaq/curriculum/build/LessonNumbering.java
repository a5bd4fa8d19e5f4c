package kz.telesabaq.curriculum.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.rules.LessonFindings;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;

/** Gives the lessons of a plan their numbers: as written, or by their order where that is what was meant. */
final class LessonNumbering {
    private static final int MOST_LESSONS = 999;

    private final PlanSheet sheet;
    private final Columns columns;
    private final List<Finding> findings;

    private LessonNumbering(PlanSheet sheet, Columns columns, List<Finding> findings) {
        this.sheet = sheet;
        this.columns = columns;
        this.findings = findings;
    }

    static List<PlanDraft.Line> of(PlanSheet sheet, Columns columns, List<RawLesson> lessons, List<Finding> findings) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        var numbering = new LessonNumbering(sheet, columns, findings);
        boolean silent = lessons.stream().allMatch(lesson -> lesson.number().isEmpty());
        boolean several = lessons.stream().anyMatch(lesson -> numbering.count(lesson) > 1);
        List<PlanDraft.Line> lines = silent || several ? numbering.byOrder(lessons) : numbering.asWritten(lessons);
        if (silent && !lines.isEmpty()) {
            findings.add(
                    HeaderFindings.numberedByOrder(sheet.row(lessons.getFirst().row()), lines.size()));
        }
        return lines;
    }

    private List<PlanDraft.Line> asWritten(List<RawLesson> lessons) {
        var lines = new ArrayList<PlanDraft.Line>();
        for (RawLesson lesson : lessons) {
            if (lesson.number().isEmpty()) {
                findings.add(RowFindings.numberMissing(place(lesson)));
            } else {
                Optional<LessonNumbers> numbers = LessonNumbers.read(lesson.number());
                if (numbers.isPresent()) {
                    lines.add(lesson.numbered(numbers.get().first()));
                } else {
                    findings.add(LessonFindings.notALessonNumber(place(lesson), Texts.shown(lesson.number())));
                }
            }
        }
        return lines;
    }

    /** Rows of several hours make several lessons, so written numbers only vouch for the order of the rows. */
    private List<PlanDraft.Line> byOrder(List<RawLesson> lessons) {
        var lines = new ArrayList<PlanDraft.Line>();
        int above = 0;
        for (RawLesson lesson : lessons) {
            above = vouched(lesson, above);
            int count = count(lesson);
            if (lines.size() + count > MOST_LESSONS) {
                findings.add(RowFindings.tooManyLessons(sheet.row(lesson.row())));
                return lines;
            }
            int first = lines.size() + 1;
            if (count == 1) {
                lines.add(lesson.numbered(first));
            } else {
                for (int part = 1; part <= count; part++) {
                    lines.add(lesson.part(first + part - 1, part));
                }
                findings.add(RowFindings.hoursSplit(place(lesson, PlanField.HOURS), first, first + count - 1));
            }
        }
        return lines;
    }

    private int vouched(RawLesson lesson, int above) {
        if (lesson.number().isEmpty()) {
            return above;
        }
        Optional<LessonNumbers> numbers = LessonNumbers.read(lesson.number());
        if (numbers.isEmpty()) {
            findings.add(LessonFindings.notALessonNumber(place(lesson), Texts.shown(lesson.number())));
            return above;
        }
        if (numbers.get().first() <= above) {
            findings.add(
                    RowFindings.numbersOutOfOrder(place(lesson), numbers.get().first(), above));
        }
        return Math.max(above, numbers.get().first());
    }

    private int count(RawLesson lesson) {
        int numbered =
                LessonNumbers.read(lesson.number()).map(LessonNumbers::count).orElse(1);
        return Math.max(lesson.hours(), numbered);
    }

    private Place place(RawLesson lesson) {
        return place(lesson, PlanField.NUMBER);
    }

    private Place place(RawLesson lesson, PlanField field) {
        return columns.of(field)
                .or(() -> columns.of(PlanField.NUMBER))
                .map(column -> sheet.cell(lesson.row(), column))
                .orElseGet(() -> sheet.row(lesson.row()));
    }
}
