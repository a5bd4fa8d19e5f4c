package kz.telesabaq.curriculum;

import java.util.regex.Pattern;

/** A channel's short name in addresses and file names: {@code balapan}, {@code elarna}. */
public record ChannelId(String name) implements Comparable<ChannelId> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    public ChannelId {
        if (!WRITTEN.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a channel id is 2 to 31 small Latin letters, digits and hyphens, not \"" + name + "\"");
        }
    }

    @Override
    public int compareTo(ChannelId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
