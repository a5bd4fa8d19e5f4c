package kz.telesabaq.looks;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The texts of the screens, from {@code vaadin-i18n/translations_<language>.properties} in UTF-8. Places to fill are
 * written {@code {0}}, as {@link MessageFormat} has them; an apostrophe is doubled in texts with places.
 *
 * <p>A key that is missing is a fault of ours and said so at once.
 */
public final class TextBook implements I18NProvider {

    private final EnumMap<ScreenLanguage, Properties> books = new EnumMap<>(ScreenLanguage.class);

    public TextBook() {
        for (ScreenLanguage language : ScreenLanguage.values()) {
            books.put(language, read("/vaadin-i18n/translations_%s.properties".formatted(language.tag())));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return ScreenLanguage.locales();
    }

    @Override
    public Locale getDefaultLocale() {
        return ScreenLanguage.KAZAKH.locale();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        Properties book = books.getOrDefault(ScreenLanguage.of(locale), new Properties());
        String text = book.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "the screens have no text \"%s\" in %s".formatted(key, locale.toLanguageTag()));
        }
        return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        Properties book = books.getOrDefault(ScreenLanguage.of(locale), new Properties());
        return book.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, book::getProperty));
    }

    private static Properties read(String resource) {
        var book = new Properties();
        try (var stream = TextBook.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the texts are not on the class path: " + resource);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                book.load(reader);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("the texts cannot be read: " + resource, fault);
        }
        return book;
    }
}
