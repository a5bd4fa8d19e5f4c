package kz.telesabaq.schedule.file;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Regime;

/** How the cells of a regime are written, and how each is described to the one who wrote it otherwise. */
public final class RegimeCells {
    static final Wording PLAIN_TEXT = Wording.of("бос емес қысқа мәтін", "непустой короткий текст", "a short text");
    static final Wording KINDS = Wording.same("regime, hours, row");
    static final Wording NEW_LESSONS = Wording.same("keep, hold, none");
    static final Wording GRADES = Wording.same("1-4, 1;3-5");
    static final Wording DAYS = Wording.same("monday-friday, monday;wednesday");
    static final Wording SHOWS = Wording.same("latest, quarter");
    static final Wording TIME = Wording.same("09:00");
    static final Wording LATER =
            Wording.of("«from» уақытынан кейінгі уақыт", "время позже «from»", "a time later than \"from\"");

    private static final Pattern SEPARATOR = Pattern.compile("[;\\s]+");
    private static final int LONGEST_SHOWN = 60;

    private RegimeCells() {}

    static Regime.NewLessons newLessons(String text) {
        return word(Regime.NewLessons.values(), text);
    }

    static Regime.Shows shows(String text) {
        return word(Regime.Shows.values(), text);
    }

    private static <E extends Enum<E>> E word(E[] words, String text) {
        return Arrays.stream(words)
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not one of " + Arrays.toString(words) + ": " + text));
    }

    /** {@code 1-4}, {@code 1;3-5}; anything else is refused. */
    public static Set<Grade> grades(String text) {
        var grades = new TreeSet<Grade>();
        for (String part : parts(text)) {
            int hyphen = part.indexOf('-', 1);
            int first = Integer.parseInt(hyphen < 0 ? part : part.substring(0, hyphen));
            int last = hyphen < 0 ? first : Integer.parseInt(part.substring(hyphen + 1));
            if (new Grade(last).compareTo(new Grade(first)) < 0) {
                throw new IllegalArgumentException("grades run upwards: " + part);
            }
            IntStream.rangeClosed(first, last).mapToObj(Grade::new).forEach(grades::add);
        }
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("no grade named: " + text);
        }
        return grades;
    }

    /** {@code monday-friday}, {@code monday;wednesday}. */
    static Set<DayOfWeek> days(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : parts(text)) {
            int hyphen = part.indexOf('-');
            DayOfWeek first = day(hyphen < 0 ? part : part.substring(0, hyphen));
            DayOfWeek last = hyphen < 0 ? first : day(part.substring(hyphen + 1));
            if (last.compareTo(first) < 0) {
                throw new IllegalArgumentException("days run from Monday to Sunday: " + part);
            }
            days.addAll(EnumSet.range(first, last));
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        return word(DayOfWeek.values(), text);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(SEPARATOR.split(text))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String shown(String value) {
        var shown = new StringBuilder();
        value.codePoints()
                .limit(LONGEST_SHOWN)
                .forEach(point -> shown.appendCodePoint(Character.isISOControl(point) ? '·' : point));
        return value.codePointCount(0, value.length()) > LONGEST_SHOWN
                ? shown.append('…').toString()
                : shown.toString();
    }
}
