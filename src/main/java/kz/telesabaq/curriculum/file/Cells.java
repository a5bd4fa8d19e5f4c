package kz.telesabaq.curriculum.file;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.Certainty;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Region;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.WeeklyHours;
import kz.telesabaq.findings.Wording;

/** How the cells of a school year are written; every reader refuses what it does not know and guesses nothing. */
final class Cells {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern HOURS = Pattern.compile("([0-9]{1,2})(?:\\.([05]))?");
    private static final Pattern SEPARATOR = Pattern.compile("[;\\s]+");

    private static final Pattern PLAN = Pattern.compile("ktp/([a-z]{2,3})-([0-9]{2})-([a-z][a-z0-9]{1,7})\\.csv");

    private Cells() {}

    static int whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a whole number: " + text);
        }
        return Integer.parseInt(text);
    }

    /** A whole number between two others, both included. */
    static Function<String, Integer> between(int least, int most) {
        return text -> {
            int number = whole(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("%d is not between %d and %d".formatted(number, least, most));
            }
            return number;
        };
    }

    static Grade grade(String text) {
        return new Grade(whole(text));
    }

    /** {@code 1-11}, {@code 1;3-5}. */
    static Set<Grade> grades(String text) {
        var grades = new TreeSet<Grade>();
        for (String part : list(text)) {
            int hyphen = part.indexOf('-', 1);
            Grade first = grade(hyphen < 0 ? part : part.substring(0, hyphen));
            Grade last = hyphen < 0 ? first : grade(part.substring(hyphen + 1));
            if (last.compareTo(first) < 0) {
                throw new IllegalArgumentException("grades run upwards: " + part);
            }
            IntStream.rangeClosed(first.number(), last.number())
                    .mapToObj(Grade::new)
                    .forEach(grades::add);
        }
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("no grade named: " + text);
        }
        return Collections.unmodifiableSet(grades);
    }

    /** {@code KZ-55;KZ-71}. */
    static Set<Region> regions(String text) {
        var regions = new TreeSet<Region>();
        list(text).stream().map(Region::of).forEach(regions::add);
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("no region named: " + text);
        }
        return Collections.unmodifiableSet(regions);
    }

    /** {@code monday} to {@code friday}. */
    static DayOfWeek schoolDay(String text) {
        return switch (text) {
            case "monday" -> DayOfWeek.MONDAY;
            case "tuesday" -> DayOfWeek.TUESDAY;
            case "wednesday" -> DayOfWeek.WEDNESDAY;
            case "thursday" -> DayOfWeek.THURSDAY;
            case "friday" -> DayOfWeek.FRIDAY;
            default -> throw new IllegalArgumentException("not a day from Monday to Friday: " + text);
        };
    }

    /** What stands between semicolons or spaces. */
    static List<String> list(String text) {
        return Arrays.stream(SEPARATOR.split(text))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** {@code 4}, {@code 0.5}. */
    static WeeklyHours hours(String text) {
        var parts = HOURS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not hours by halves: " + text);
        }
        return new WeeklyHours(Integer.parseInt(parts.group(1)) * 2 + ("5".equals(parts.group(2)) ? 1 : 0));
    }

    static Certainty certainty(String text) {
        return switch (text) {
            case "sourced" -> Certainty.SOURCED;
            case "best_knowledge" -> Certainty.BEST_KNOWLEDGE;
            default -> throw new IllegalArgumentException("not a certainty: " + text);
        };
    }

    static String subjectKey(String text) {
        return new Subject(text, Wording.same(text)).key();
    }

    /** {@code ktp/kk-05-math.csv}; anything else is refused. */
    static CourseCode planName(String file) {
        var parts = PLAN.matcher(file);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the name of a lesson plan: " + file);
        }
        return new CourseCode(
                new Language(parts.group(1)), new Grade(Integer.parseInt(parts.group(2))), parts.group(3));
    }

    /** The days of a row from its columns {@code from} and {@code to}; empty when they cannot be read. */
    static Optional<DateSpan> days(CsvRow row) {
        Optional<LocalDate> first = row.read("from", LocalDate::parse, TimeFindings::notADate);
        Optional<LocalDate> last = row.read("to", LocalDate::parse, TimeFindings::notADate);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            row.refuse(TimeFindings.datesReversed(row.at("to"), first.get(), last.get()));
            return Optional.empty();
        }
        return Optional.of(new DateSpan(first.get(), last.get()));
    }
}
