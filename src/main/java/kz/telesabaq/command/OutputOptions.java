package kz.telesabaq.command;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a command answers: sentences in the reader's language, or JSON for a program. Mixed into every command. */
final class OutputOptions {
    @Option(names = "--json", description = "answers in JSON, for programs")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "kk|ru|en",
            defaultValue = "en",
            converter = ReaderLanguage.class,
            description = "language of the sentences (default: ${DEFAULT-VALUE})")
    private Locale language = Locale.ENGLISH;

    boolean json() {
        return json;
    }

    Locale language() {
        return language;
    }

    /** Only languages in which every sentence is written. */
    static final class ReaderLanguage implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String text) {
            return switch (text) {
                case "kk", "ru", "en" -> Locale.of(text);
                default ->
                    throw new TypeConversionException(
                            "sentences are written in kk, ru and en, not in \"" + text + "\"");
            };
        }
    }
}
