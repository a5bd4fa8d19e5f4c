package kz.telesabaq.curriculum;

import java.util.regex.Pattern;
import kz.telesabaq.findings.Wording;

/**
 * A school subject.
 *
 * @param key the ministry-independent key, 2 to 8 small Latin letters and digits: {@code math}, {@code rusl2}
 * @param name as pupils and parents call it
 */
public record Subject(String key, Wording name) {
    static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]{1,7}");

    public Subject {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "a subject key is 2 to 8 small Latin letters and digits, not \"" + key + "\"");
        }
    }
}
