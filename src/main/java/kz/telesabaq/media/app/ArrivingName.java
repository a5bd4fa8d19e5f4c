package kz.telesabaq.media.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Sidecar.Signing;

/**
 * What the name of an arriving file tells: its lesson, and whether it is a recording or goes with one.
 *
 * @param base its name in small letters without endings, separators as one dash: files of the same base belong together
 */
record ArrivingName(Optional<LessonCode> lesson, Kind kind, String base) {
    private static final String BETWEEN = "[\\s._–—-]+";
    private static final Pattern COPY = Pattern.compile("(?s)(.*?)\\s*\\(\\d+\\)");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Map<String, String> LANGUAGES = Map.of(
            "kaz", "kk", "қаз", "kk", "каз", "kk", "rus", "ru", "рус", "ru", "орыс", "ru", "eng", "en", "ағыл", "en");
    private static final Set<String> INSERTS = Set.of("sign", "ымдау", "жест");
    private static final Set<String> SIGNED = Set.of("signed", "ымдаумен", "жестами");
    private static final Set<String> NOTES = Set.of("notes", "ескертпе", "заметки");
    private static final Set<String> THUMBNAILS = Set.of("thumb", "мұқаба", "обложка");

    /** What a file is by its name; its content must agree. */
    sealed interface Kind {
        record Recording() implements Kind {}

        /** A JSON file that says which lesson a recording is. */
        record Label() implements Kind {}

        /** @param sort what goes with a lesson */
        record Beside(SidecarSort sort) implements Kind {}
    }

    static ArrivingName of(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String whole = dot < 0 ? name : name.substring(0, dot);
        Matcher copy = COPY.matcher(whole);
        String stem = copy.matches() ? String.valueOf(copy.group(1)) : whole;
        String[] words = Arrays.stream(stem.toLowerCase(Locale.ROOT).split(BETWEEN))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        String last = words.length == 0 ? "" : words[words.length - 1];
        Kind kind = kind(extension, last, words.length);
        boolean isEnding = kind instanceof Kind.Beside(SidecarSort sort)
                && !(sort instanceof SidecarSort.OfCaptions(String language) && language.isEmpty());
        int count = isEnding ? words.length - 1 : words.length;
        return new ArrivingName(
                LandingName.lesson(name), kind, String.join("-", Arrays.copyOf(words, Math.max(0, count))));
    }

    private static Kind kind(String extension, String last, int words) {
        return switch (extension) {
            case "json" -> new Kind.Label();
            case "vtt", "srt", "xml", "ttml" ->
                new Kind.Beside(new SidecarSort.OfCaptions(words > 1 ? language(last) : ""));
            case "jpg", "jpeg", "png", "webp" ->
                THUMBNAILS.contains(last) ? new Kind.Beside(new SidecarSort.OfThumbnail()) : new Kind.Recording();
            case "pdf", "docx", "txt", "md" ->
                NOTES.contains(last) ? new Kind.Beside(new SidecarSort.OfNotes()) : new Kind.Recording();
            default ->
                INSERTS.contains(last)
                        ? new Kind.Beside(new SidecarSort.OfSigning(Signing.INSERT))
                        : SIGNED.contains(last)
                                ? new Kind.Beside(new SidecarSort.OfSigning(Signing.VERSION))
                                : new Kind.Recording();
        };
    }

    /** A word of two Latin letters before the ending of captions is meant as a language, known or not. */
    private static String language(String word) {
        return LANGUAGE.matcher(word).matches() ? word : LANGUAGES.getOrDefault(word, "");
    }
}
