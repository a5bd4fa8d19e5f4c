package kz.telesabaq.guide.html;

import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The guide's words, from {@code guide/messages_kk}, {@code _ru} and {@code _en}; a missing one is a fault. */
final class Texts {
    private static final String BUNDLE = "guide/messages";
    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    Texts() {
        source.setBasename(BUNDLE);
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
    }

    ResourceBundleMessageSource source() {
        return source;
    }

    /** All words of a language, in order of their keys. */
    String everything(PageLanguage language) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new TreeSet<>(bundle.keySet())
                .stream().map(key -> key + "=" + bundle.getString(key)).collect(Collectors.joining("\n"));
    }

    String say(PageLanguage language, String key, Object... arguments) {
        return source.getMessage(key, arguments, language.locale());
    }
}
