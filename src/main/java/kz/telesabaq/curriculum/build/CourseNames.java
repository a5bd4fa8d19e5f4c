package kz.telesabaq.curriculum.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Subject;

/** Finds out which course a table is for: from a code, or from grade and subject as a title names them. */
final class CourseNames {
    private static final Pattern CODE =
            Pattern.compile("(?<![a-z0-9])(kk|ru)[-_ ](\\d{1,2})[-_ ]([a-z][a-z0-9]{1,7})(?![a-z0-9])");
    private static final Pattern GRADE = Pattern.compile(
            "(?<!\\d)(\\d{1,2}) ?(?:[а-яәғқңөұүһі] )?(?:шы |ші |й |ый |го |th )?(?:сынып|класс|кл\\b|grade)|grade (\\d{1,2})|(?:сынып|класс)\\w* (\\d{1,2})(?!\\d)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TAUGHT_IN_KAZAKH = Pattern.compile(
            "қазақ тілінде|қазақ сынып|казахск\\p{L}+ язык\\p{L}* обучения|на казахском|in kazakh|kazakh medium");
    private static final Pattern TAUGHT_IN_RUSSIAN = Pattern.compile(
            "орыс тілінде|орыс сынып|русск\\p{L}+ язык\\p{L}* обучения|на русском|in russian|russian medium");

    private final CourseBook book;

    CourseNames(CourseBook book) {
        this.book = book;
    }

    /**
     * The course that is named; several when grade and subject fit several, none when nothing is named.
     *
     * @param titles sheet name, file name and rows above the table, in order of their weight
     */
    List<CourseCode> named(List<String> titles) {
        for (String title : titles) {
            Optional<CourseCode> code = coded(title);
            if (code.isPresent()) {
                return List.of(code.get());
            }
        }
        for (String title : titles) {
            List<CourseCode> spoken = spoken(title);
            if (!spoken.isEmpty()) {
                return spoken;
            }
        }
        return spoken(String.join(" | ", titles));
    }

    /** {@code KK-05-MATH} anywhere in the text, in either case, whether or not the year has the course. */
    static Optional<CourseCode> coded(String text) {
        Matcher code = CODE.matcher(text.toLowerCase(Locale.ROOT));
        if (!code.find()) {
            return Optional.empty();
        }
        int grade = Integer.parseInt(code.group(2));
        return grade < Grade.FIRST || grade > Grade.LAST
                ? Optional.empty()
                : Optional.of(new CourseCode(new Language(code.group(1)), new Grade(grade), code.group(3)));
    }

    private List<CourseCode> spoken(String title) {
        String key = Texts.key(title);
        OptionalInt grade = grade(key);
        Optional<String> name = longestName(key);
        if (grade.isEmpty() || name.isEmpty()) {
            return List.of();
        }
        List<CourseCode> fitting = book.courses().stream()
                .filter(course -> course.grade().number() == grade.getAsInt())
                .filter(course -> isCalled(course.subject(), name.get()))
                .toList();
        List<CourseCode> inLanguage = fitting.stream()
                .filter(course -> language(key, name.get()).stream().anyMatch(course.language()::equals))
                .toList();
        return inLanguage.isEmpty() ? fitting : inLanguage;
    }

    private static OptionalInt grade(String key) {
        Matcher grade = GRADE.matcher(key);
        return grade.find()
                ? Stream.of(1, 2, 3)
                        .map(grade::group)
                        .filter(group -> group != null)
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                : OptionalInt.empty();
    }

    private Optional<String> longestName(String key) {
        return book.subjects().stream()
                .flatMap(CourseNames::names)
                .filter(name -> (" " + key + " ").contains(" " + name + " "))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private boolean isCalled(String subject, String name) {
        return book.subjects().stream()
                .filter(known -> known.key().equals(subject))
                .flatMap(CourseNames::names)
                .anyMatch(name::equals);
    }

    private static Stream<String> names(Subject subject) {
        return Stream.of(
                        subject.name().kk(), subject.name().ru(), subject.name().en())
                .map(Texts::key);
    }

    /** What the title says the lessons are taught in; else the language the title itself is in. */
    private static List<Language> language(String key, String subjectName) {
        if (TAUGHT_IN_KAZAKH.matcher(key).find()) {
            return List.of(Language.KAZAKH);
        }
        if (TAUGHT_IN_RUSSIAN.matcher(key).find()) {
            return List.of(Language.RUSSIAN);
        }
        var languages = new ArrayList<Language>();
        String rest = key.replace(subjectName, " ");
        if (Pattern.compile("сынып|пәні|жоспар|тоқсан|оқу жылы").matcher(rest).find()) {
            languages.add(Language.KAZAKH);
        }
        if (Pattern.compile("класс|предмет|план(?!ы)|четверт|учебн")
                .matcher(rest)
                .find()) {
            languages.add(Language.RUSSIAN);
        }
        return languages.size() == 1 ? languages : List.of();
    }

    /** The codes, for a sentence: {@code KK-05-MATH, RU-05-MATH}. */
    static String list(List<CourseCode> codes) {
        return codes.stream()
                .map(CourseCode::toString)
                .reduce((a, b) -> a + ", " + b)
                .orElse("–");
    }
}
