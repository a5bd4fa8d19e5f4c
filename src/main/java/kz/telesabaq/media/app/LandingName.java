package kz.telesabaq.media.app;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;

/**
 * What the name of an arriving file tells: the lesson it begins with, in either case and with any separators: {@code
 * KK-05-MATH-023.mp4}, {@code kk_5_math_23 соңғы.mov}.
 */
public final class LandingName {
    private static final String BETWEEN = "[\\s._–—-]+";
    private static final Pattern LESSON = Pattern.compile(
            "^\\s*([A-Za-z]{2,3})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "([A-Za-z]{2,8})" + BETWEEN
                    + "(\\d{1,3})(?!\\d).*",
            Pattern.DOTALL);
    private static final Pattern UNFINISHED =
            Pattern.compile("(?s)\\..*|.*\\.(part|tmp|crdownload|filepart|download)", Pattern.CASE_INSENSITIVE);

    private LandingName() {}

    /** The lesson; empty when the name does not begin with one that can exist. */
    static Optional<LessonCode> lesson(String name) {
        Matcher parts = LESSON.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int grade = Integer.parseInt(parts.group(2));
        int number = Integer.parseInt(parts.group(4));
        String language = parts.group(1).toLowerCase(Locale.ROOT);
        boolean possible = grade >= 1 && grade <= 11 && number >= 1 && (language.equals("kk") || language.equals("ru"));
        return possible
                ? Optional.of(new LessonCode(
                        new CourseCode(
                                new Language(language),
                                new Grade(grade),
                                parts.group(3).toLowerCase(Locale.ROOT)),
                        number))
                : Optional.empty();
    }

    /** Names that programs give to files they are still writing, and hidden ones. */
    public static boolean isUnfinished(String name) {
        return UNFINISHED.matcher(name).matches();
    }

    /** The name on one line, as findings and logs show it. */
    static String shown(String name) {
        return name.replaceAll("\\p{Cntrl}", "_");
    }

    /** The name as it may stand in the quarantine: letters of all scripts, no control characters, too long ones cut in their middle. */
    static String tame(String name) {
        String tamed = name.replaceAll("[\\p{Cntrl}/\\\\]", "_").replaceAll("^[-.]+", "_");
        int dot = tamed.lastIndexOf('.');
        String extension = dot > 0 && tamed.length() - dot <= 8 ? tamed.substring(dot) : "";
        String stem = tamed.substring(0, tamed.length() - extension.length());
        return (stem.length() > 60 ? stem.substring(0, 40) + stem.substring(stem.length() - 20) : stem) + extension;
    }

    /** The name a file lies under in the landing folder: tamed, never hidden or unfinished, its lesson in front. */
    static String inTheLanding(String givenName, Optional<LessonCode> lesson) {
        String tamed = tame(givenName);
        String finished = isUnfinished(tamed) || tamed.isBlank() ? tamed + "_" : tamed;
        return lesson.filter(told -> !lesson(finished).equals(lesson))
                .map(told -> told + " " + finished)
                .orElse(finished);
    }

    /** The name of the so-manieth file that arrived under it; the first keeps it as it is. */
    static String numbered(String name, int copy) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return copy == 1 ? name : "%s (%d)%s".formatted(name.substring(0, end), copy, name.substring(end));
    }
}
