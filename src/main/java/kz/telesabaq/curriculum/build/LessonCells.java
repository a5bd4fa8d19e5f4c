package kz.telesabaq.curriculum.build;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.curriculum.rules.LessonFindings;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;

/** Reads the cells of a lesson's row; what cannot be read becomes a finding at its address. */
final class LessonCells {
    /** What fits on a programme guide in two lines of the smallest screen. */
    private static final int LONGEST_TOPIC = 250;

    private static final int LONGEST_LESSON = 240;
    private static final int MOST_HOURS = 8;
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})(?: ?(?:минут\\p{L}*|мин\\.?|min\\.?|minutes))?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})(?:[.,]([05]))?(?: ?(?:сағат|сағ\\.?|час\\p{L}*|ч\\.?|h))?");

    private final PlanSheet sheet;
    private final Columns columns;
    private final PlanChoices.Letters letters;
    private final List<Finding> findings;
    private int unseen;
    private Optional<Place> firstUnseen = Optional.empty();

    LessonCells(PlanSheet sheet, Columns columns, PlanChoices.Letters letters, List<Finding> findings) {
        this.sheet = sheet;
        this.columns = columns;
        this.letters = letters;
        this.findings = findings;
    }

    RawLesson lesson(PlanRow row, OptionalInt quarter) {
        int said = findings.size();
        String kk = topic(row, PlanField.TOPIC_KK, LookAlikes.Tongue.KAZAKH);
        String ru = topic(row, PlanField.TOPIC_RU, LookAlikes.Tongue.RUSSIAN);
        if (kk.isEmpty() && ru.isEmpty() && findings.size() == said) {
            PlanField field = columns.has(PlanField.TOPIC_KK) ? PlanField.TOPIC_KK : PlanField.TOPIC_RU;
            findings.add(RowFindings.topicMissing(place(row, field)));
        }
        return new RawLesson(
                row.number(),
                sound(row, PlanField.NUMBER),
                hours(row),
                quarter,
                kk,
                ru,
                objectives(row),
                minutes(row),
                sound(row, PlanField.COUNTERPART));
    }

    /** The quarter the row's own cell names; empty when it is silent or unreadable. */
    OptionalInt quarter(PlanRow row) {
        String text = sound(row, PlanField.QUARTER);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt quarter = QuarterWords.cell(text);
        if (quarter.isEmpty()) {
            findings.add(LessonFindings.noSuchQuarter(place(row, PlanField.QUARTER), Texts.shown(text)));
        }
        return quarter;
    }

    List<String> objectives(PlanRow row) {
        Optional<PlanCell> cell = columns.of(PlanField.OBJECTIVES).flatMap(row::cell);
        if (cell.isEmpty() || cell.get().isBlank() || cell.get().kind() == PlanCell.Kind.COVERED) {
            return List.of();
        }
        if (cell.get().kind() == PlanCell.Kind.DATE) {
            findings.add(RowFindings.objectiveBecameDate(
                    place(row, PlanField.OBJECTIVES), Texts.shown(cell.get().text())));
            return List.of();
        }
        if (isBroken(row, PlanField.OBJECTIVES, cell.get())) {
            return List.of();
        }
        Objectives read = Objectives.read(cell.get().text());
        read.withoutCode().stream()
                .limit(1)
                .forEach(text -> findings.add(
                        RowFindings.objectiveWithoutCode(place(row, PlanField.OBJECTIVES), Texts.shown(text))));
        return read.codes();
    }

    private String topic(PlanRow row, PlanField field, LookAlikes.Tongue tongue) {
        String text = sound(row, field);
        if (text.length() > LONGEST_TOPIC) {
            findings.add(RowFindings.topicLong(place(row, field), text.length()));
        }
        for (LookAlikes.Suspect suspect : LookAlikes.find(text, tongue)) {
            findings.add(said(place(row, field), suspect));
        }
        return switch (letters) {
            case OFFER -> text;
            case CORRECT -> LookAlikes.corrected(text, tongue);
        };
    }

    private Finding said(Place place, LookAlikes.Suspect suspect) {
        String word = Texts.shown(suspect.word());
        return suspect.corrected()
                .map(Texts::shown)
                .map(corrected -> switch (letters) {
                    case OFFER -> RowFindings.letters(place, word, corrected);
                    case CORRECT -> RowFindings.lettersCorrected(place, word, corrected);
                })
                .orElseGet(() -> RowFindings.mixedWord(place, word));
    }

    private OptionalInt minutes(PlanRow row) {
        String text = sound(row, PlanField.MINUTES);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher minutes = MINUTES.matcher(text);
        int read = minutes.matches() ? Integer.parseInt(minutes.group(1)) : 0;
        if (read < 1 || read > LONGEST_LESSON) {
            findings.add(LessonFindings.notMinutes(place(row, PlanField.MINUTES), Texts.shown(text)));
            return OptionalInt.empty();
        }
        return OptionalInt.of(read);
    }

    /** Whole hours, a begun one in full; 1 where nothing is written. */
    private int hours(PlanRow row) {
        String text = sound(row, PlanField.HOURS);
        if (text.isEmpty()) {
            return 1;
        }
        Matcher hours = HOURS.matcher(text);
        int read = hours.matches() ? Integer.parseInt(hours.group(1)) + ("5".equals(hours.group(2)) ? 1 : 0) : 0;
        if (read < 1 || read > MOST_HOURS) {
            findings.add(RowFindings.notLessonHours(place(row, PlanField.HOURS), Texts.shown(text)));
            return 1;
        }
        return read;
    }

    /** The tidied text of a field's cell; empty when there is none or it is broken, which is said. */
    private String sound(PlanRow row, PlanField field) {
        Optional<PlanCell> cell = columns.of(field).flatMap(row::cell);
        if (cell.isEmpty() || isBroken(row, field, cell.get())) {
            return "";
        }
        if (Texts.hasUnseen(cell.get().text())) {
            unseen++;
            firstUnseen = firstUnseen.or(() -> Optional.of(place(row, field)));
        }
        return Texts.tidy(cell.get().text());
    }

    private boolean isBroken(PlanRow row, PlanField field, PlanCell cell) {
        return switch (cell.kind()) {
            case ERROR -> findings.add(RowFindings.errorCell(place(row, field), cell.text()));
            case UNCOUNTED -> findings.add(RowFindings.uncounted(place(row, field)));
            case TEXT, NUMBER, DATE, COVERED -> false;
        };
    }

    void sayUnseen() {
        firstUnseen.ifPresent(place -> findings.add(HeaderFindings.unseenRemoved(place, unseen)));
    }

    private Place place(PlanRow row, PlanField field) {
        return columns.of(field)
                .map(column -> sheet.cell(row.number(), column))
                .orElseGet(() -> sheet.row(row.number()));
    }
}
