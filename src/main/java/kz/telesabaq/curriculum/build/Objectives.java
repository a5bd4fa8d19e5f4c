package kz.telesabaq.curriculum.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes in a cell of learning objectives.
 *
 * @param codes in order, each once
 * @param withoutCode what was written where no code stands in the whole cell
 */
record Objectives(List<String> codes, List<String> withoutCode) {
    /** {@code 5.1.2.3}, also written {@code 5. 1. 2. 3} or with a full stop behind it. */
    private static final Pattern CODE = Pattern.compile("(?<![\\d.])\\d{1,2}(?:\\. ?\\d{1,2}){2,3}(?![\\d])");

    private static final Pattern SEPARATOR = Pattern.compile("[;,\\n\\r]+");

    Objectives {
        codes = List.copyOf(codes);
        withoutCode = List.copyOf(withoutCode);
    }

    /** Codes count wherever they stand; the words that explain them are not taken over. */
    static Objectives read(String cell) {
        var codes = new LinkedHashSet<String>();
        var words = new ArrayList<String>();
        for (String part : SEPARATOR.splitAsStream(cell).toList()) {
            String text = Texts.tidy(part);
            Matcher code = CODE.matcher(text);
            boolean any = false;
            while (code.find()) {
                codes.add(code.group().replace(" ", ""));
                any = true;
            }
            if (!any && !text.isEmpty()) {
                if (text.contains(" ") || text.chars().noneMatch(Character::isDigit)) {
                    words.add(text);
                } else {
                    codes.add(text);
                }
            }
        }
        return new Objectives(List.copyOf(codes), codes.isEmpty() ? words : List.of());
    }
}
