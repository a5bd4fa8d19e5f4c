package kz.telesabaq.guide.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern MIXED = Pattern.compile("[\\p{IsCyrillic}][a-zA-Z]|[a-zA-Z][\\p{IsCyrillic}]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeysAndNoEmptyText(PageLanguage language) throws IOException {
        Properties kazakh = texts(PageLanguage.KAZAKH);
        Properties texts = texts(language);
        assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(new TreeSet<>(kazakh.stringPropertyNames()));
        for (String key : kazakh.stringPropertyNames()) {
            assertThat(texts.getProperty(key)).as(key).isNotBlank();
            assertThat(places(texts.getProperty(key))).as(key).isEqualTo(places(kazakh.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KAZAKH", "RUSSIAN"})
    void noLatinLetterHidesInACyrillicWord(PageLanguage language) throws IOException {
        Properties texts = texts(language);
        for (String key : texts.stringPropertyNames()) {
            assertThat(MIXED.matcher(texts.getProperty(key)).find()).as(key).isFalse();
        }
    }

    @Test
    void everyTextIsUsedAndEveryUsedTextExists() throws IOException {
        var code = new StringBuilder();
        for (Path file :
                files(RESOURCES.resolve("templates/guide"), Path.of("src/main/java/kz/telesabaq/guide/html"))) {
            code.append(Files.readString(file));
        }
        String used = code.toString();
        for (String key : texts(PageLanguage.KAZAKH).stringPropertyNames()) {
            String asked = key.startsWith("channel.teaches.") ? "channel.teaches." : key;
            assertThat(used).as(key).contains(asked);
        }
        var keys = texts(PageLanguage.KAZAKH).stringPropertyNames();
        Pattern.compile("#\\{([a-z][a-z.-]+)")
                .matcher(used)
                .results()
                .forEach(found -> assertThat(keys).contains(found.group(1)));
    }

    @Test
    void noTextHoldsAnApostropheWhichAMessageFormatWouldSwallow() throws IOException {
        for (PageLanguage language : PageLanguage.values()) {
            assertThat(texts(language).values())
                    .noneMatch(text -> text.toString().contains("'"));
        }
    }

    @Test
    void everyMonthAndWeekdayIsWrittenAsReadersWriteIt() {
        assertThat(monthsOf(PageLanguage.KAZAKH))
                .containsExactly(
                        "1 қаңтар",
                        "1 ақпан",
                        "1 наурыз",
                        "1 сәуір",
                        "1 мамыр",
                        "1 маусым",
                        "1 шілде",
                        "1 тамыз",
                        "1 қыркүйек",
                        "1 қазан",
                        "1 қараша",
                        "1 желтоқсан");
        assertThat(monthsOf(PageLanguage.RUSSIAN))
                .startsWith("1 января", "1 февраля", "1 марта")
                .endsWith("1 ноября", "1 декабря");
        var monday = LocalDate.of(2026, 8, 31);
        var kazakh = new Dates(PageLanguage.KAZAKH);
        assertThat(Stream.iterate(monday, day -> day.plusDays(1)).limit(7).map(kazakh::weekday))
                .containsExactly("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі");
        assertThat(kazakh.full(monday.plusDays(1))).isEqualTo("сейсенбі, 1 қыркүйек");
        assertThat(kazakh.range(monday, monday.plusDays(4))).isEqualTo("31 тамыз – 4 қыркүйек");
        assertThat(kazakh.range(monday.plusDays(7), monday.plusDays(11))).isEqualTo("7–11 қыркүйек");
    }

    private static List<String> monthsOf(PageLanguage language) {
        var dates = new Dates(language);
        return Arrays.stream(Month.values())
                .map(month -> dates.dayMonth(LocalDate.of(2026, month, 1)))
                .toList();
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties texts(PageLanguage language) throws IOException {
        var texts = new Properties();
        Path file = RESOURCES.resolve("guide").resolve("messages_" + language.tag() + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<Path> files(Path... folders) throws IOException {
        var all = new ArrayList<Path>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return all;
    }
}
