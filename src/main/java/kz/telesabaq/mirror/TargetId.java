package kz.telesabaq.mirror;

import java.util.regex.Pattern;

/** A target's short name: {@code directory}, {@code youtube-kk}. */
public record TargetId(String name) implements Comparable<TargetId> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    public TargetId {
        if (!WRITTEN.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a target's name is 2 to 31 small Latin letters, digits and hyphens, not \"" + name + "\"");
        }
    }

    @Override
    public int compareTo(TargetId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
