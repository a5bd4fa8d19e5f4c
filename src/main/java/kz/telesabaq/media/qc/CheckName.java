package kz.telesabaq.media.qc;

import java.util.regex.Pattern;

/** The stable name of a check, kebab-case with its subject first: {@code sound-dead-channel}, {@code picture-black}. */
public record CheckName(String text) implements Comparable<CheckName> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    public CheckName {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("a check has a kebab-case name, not \"" + text + "\"");
        }
    }

    @Override
    public int compareTo(CheckName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
