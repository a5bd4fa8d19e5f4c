package kz.telesabaq.findings;

import java.util.Collection;
import java.util.Locale;

/**
 * One thing that is wrong with an input, a plan or a file: where, what, and what to do now.
 *
 * @param severity how much it weighs
 * @param rule the rule's stable name, kebab-case with its module before it: {@code curriculum.unknown-subject}
 * @param place where it was found
 * @param sentence what is wrong, as a whole sentence that shows the offending value
 * @param remedy what the reader can do about it
 */
public record Finding(Severity severity, String rule, Place place, Wording sentence, Wording remedy) {

    public static Finding blocks(String rule, Place place, Wording sentence, Wording remedy) {
        return new Finding(Severity.BLOCKS, rule, place, sentence, remedy);
    }

    public static Finding warns(String rule, Place place, Wording sentence, Wording remedy) {
        return new Finding(Severity.WARNS, rule, place, sentence, remedy);
    }

    public static Finding notes(String rule, Place place, Wording sentence, Wording remedy) {
        return new Finding(Severity.NOTES, rule, place, sentence, remedy);
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKS;
    }

    public static boolean anyBlocking(Collection<Finding> findings) {
        return findings.stream().anyMatch(Finding::isBlocking);
    }

    /** One line for a terminal or a log: place, sentence, remedy. */
    public String line(Locale locale) {
        return place + ": " + sentence.in(locale) + " " + remedy.in(locale);
    }
}
