package kz.telesabaq.media;

import java.util.regex.Pattern;
import kz.telesabaq.findings.Wording;

/**
 * Something that was decided about a recording on purpose, for the people who will ask why it looks or sounds as it does.
 *
 * @param rule the decision's stable name, kebab-case: {@code pillarboxed}, {@code silence-put-in}
 * @param sentence what was done, as a whole sentence with the fact it rests on
 */
public record Decision(String rule, Wording sentence) {
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    public Decision {
        if (!NAME.matcher(rule).matches()) {
            throw new IllegalArgumentException("a decision has a kebab-case name, not \"" + rule + "\"");
        }
    }
}
