package kz.telesabaq.looks;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the reader's language writes them. */
public final class Figures {
    private Figures() {}

    /** Two places behind the point or comma. */
    public static String hundredths(long hundredths, Locale locale) {
        return "%d%s%02d"
                .formatted(
                        hundredths / 100,
                        DecimalFormatSymbols.getInstance(locale).getDecimalSeparator(),
                        hundredths % 100);
    }
}
