package kz.telesabaq.access;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name a person signs in with: 2 to 40 letters of any alphabet, digits, dots, hyphens and underscores, beginning with
 * a letter; kept in small letters, so that Айгүл and айгүл are one person.
 */
public record SignInName(String text) {
    private static final Pattern WRITTEN = Pattern.compile("\\p{L}[\\p{L}\\p{N}._-]{1,39}");

    public SignInName {
        text = text.strip().toLowerCase(Locale.ROOT);
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a sign-in name is 2 to 40 letters, digits, dots and hyphens and begins with a letter, not \"%s\""
                            .formatted(text));
        }
    }

    /** Whether the text can be a sign-in name. */
    public static boolean isOne(String text) {
        return WRITTEN.matcher(text.strip()).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
