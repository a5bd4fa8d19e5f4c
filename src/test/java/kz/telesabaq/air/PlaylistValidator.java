package kz.telesabaq.air;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A strict reader of media playlists after RFC 8216, and the law for two that follow each other (section 6.2.2). */
public final class PlaylistValidator {
    private static final Pattern EXTINF = Pattern.compile("#EXTINF:(\\d+\\.\\d{2}),");
    private static final Pattern URI =
            Pattern.compile("/air/segments/[A-Z]{2}\\d{6}/[a-z0-9]+/(seg_\\d{5}|tail_\\d{3})\\.ts");

    private PlaylistValidator() {}

    /** One media segment as a player sees it. */
    public record Entry(
            long sequence, long discontinuity, String uri, BigDecimal seconds, Instant at, boolean breaks) {}

    public record Playlist(int target, List<Entry> entries) {
        public Entry first() {
            return entries.getFirst();
        }

        public Entry last() {
            return entries.getLast();
        }
    }

    /** Reads a playlist; whatever is not as it must be fails. */
    public static Playlist read(String text) {
        assertThat(text).startsWith("#EXTM3U\n").endsWith("\n").doesNotContain("\r", "\n\n", "#EXT-X-ENDLIST");
        int target = Integer.parseInt(header(text, "EXT-X-TARGETDURATION"));
        long sequence = Long.parseLong(header(text, "EXT-X-MEDIA-SEQUENCE"));
        long discontinuity = Long.parseLong(header(text, "EXT-X-DISCONTINUITY-SEQUENCE"));
        assertThat(Integer.parseInt(header(text, "EXT-X-VERSION"))).isBetween(3, 8);
        var entries = new ArrayList<Entry>();
        BigDecimal seconds = null;
        Instant at = null;
        boolean breaks = false;
        for (String line : text.lines().toList()) {
            Matcher length = EXTINF.matcher(line);
            if (line.equals("#EXT-X-DISCONTINUITY")) {
                assertThat(breaks).as("one discontinuity a segment").isFalse();
                breaks = true;
                discontinuity++;
            } else if (line.startsWith("#EXT-X-PROGRAM-DATE-TIME:")) {
                Instant told = OffsetDateTime.parse(line.substring(line.indexOf(':') + 1))
                        .toInstant();
                assertThat(at == null || at.equals(told))
                        .as("time runs on: %s, %s".formatted(at, told))
                        .isTrue();
                at = told;
            } else if (length.matches()) {
                seconds = new BigDecimal(length.group(1));
                assertThat(seconds.setScale(0, RoundingMode.HALF_UP).intValueExact())
                        .isBetween(0, target);
            } else if (!line.startsWith("#")) {
                assertThat(line).matches(URI);
                entries.add(new Entry(sequence++, discontinuity, line, known(seconds), known(at), breaks));
                at = known(at).plusMillis(known(seconds).movePointRight(3).longValueExact());
                seconds = null;
                breaks = false;
            }
        }
        assertThat(entries).isNotEmpty();
        return new Playlist(target, entries);
    }

    /** The later playlist keeps every promise of the earlier one. */
    public static void follows(Playlist earlier, Playlist later) {
        assertThat(later.target()).isEqualTo(earlier.target());
        assertThat(later.first().sequence())
                .isGreaterThanOrEqualTo(earlier.first().sequence());
        assertThat(later.last().sequence())
                .isGreaterThanOrEqualTo(earlier.last().sequence());
        int dropped = Math.toIntExact(later.first().sequence() - earlier.first().sequence());
        assertThat(dropped).as("playlists overlap").isLessThan(earlier.entries().size());
        List<Entry> kept = earlier.entries().subList(dropped, earlier.entries().size());
        assertThat(later.entries().subList(0, kept.size())).isEqualTo(kept);
    }

    private static String header(String text, String name) {
        Matcher found = Pattern.compile("(?m)^#" + name + ":(\\d+)$").matcher(text);
        assertThat(found.find()).as(name).isTrue();
        String value = found.group(1);
        assertThat(found.find()).as(name + " once").isFalse();
        return value;
    }

    private static <T> T known(@Nullable T value) {
        assertThat(value).as("a segment has length and date").isNotNull();
        return java.util.Objects.requireNonNull(value);
    }
}
