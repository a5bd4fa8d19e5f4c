package kz.telesabaq.air;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.media.Rung;

/**
 * The playlists of a channel as text: RFC 8216, HTTP Live Streaming. The same lists and the same instant give the same
 * bytes on every node.
 */
public final class Manifest {
    /** Upper bound of a segment in whole seconds; the longest tail of a card has 99 frames. */
    public static final int TARGET_SECONDS = 4;

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx");

    private Manifest() {}

    /** Names the rungs; addresses are relative to that of the master playlist, {@code /air/balapan.m3u8}. */
    public static String master(ChannelId channel, List<Rung> ladder) {
        return ladder.stream()
                .map(rung -> """
                        #EXT-X-STREAM-INF:BANDWIDTH=%d,RESOLUTION=%dx%d,CODECS="%s",FRAME-RATE=%d.000
                        %s/%s.m3u8
                        """.formatted(
                                rung.bitsPerSecond(),
                                rung.width(),
                                rung.height(),
                                rung.codecs(),
                                Frames.PER_SECOND,
                                channel,
                                rung.name()))
                .collect(Collectors.joining("", "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-INDEPENDENT-SEGMENTS\n", ""));
    }

    /**
     * What a rung announces at an instant.
     *
     * @param days the air days that the edge touches, one or two of them
     * @param rung name of the rung
     */
    public static String media(LiveEdge edge, List<Timeline> days, ZoneId zone, String rung) {
        List<Segment> segments = segments(edge, days);
        boolean confesses = segments.stream().anyMatch(Manifest::isHole);
        var text = new StringBuilder(4096)
                .append("#EXTM3U\n")
                .append("#EXT-X-VERSION:")
                .append(confesses ? 8 : 3)
                .append("\n#EXT-X-INDEPENDENT-SEGMENTS\n#EXT-X-TARGETDURATION:")
                .append(TARGET_SECONDS)
                .append("\n#EXT-X-MEDIA-SEQUENCE:")
                .append(edge.first())
                .append("\n#EXT-X-DISCONTINUITY-SEQUENCE:")
                .append(dayOf(edge.first(), days).breaksBefore(edge.first()))
                .append('\n');
        for (Segment segment : segments) {
            if (segment.joint() == Segment.Joint.BREAKS) {
                text.append("#EXT-X-DISCONTINUITY\n");
            }
            if (segment.joint() == Segment.Joint.BREAKS || segment.tick() == edge.first()) {
                text.append("#EXT-X-PROGRAM-DATE-TIME:")
                        .append(dateTime(segment.begins(), zone))
                        .append('\n');
            }
            if (isHole(segment)) {
                text.append("#EXT-X-GAP\n");
            }
            text.append("#EXTINF:")
                    .append(seconds(segment.length()))
                    .append(",\n/air/segments/")
                    .append(segment.piece().clip())
                    .append('/')
                    .append(rung)
                    .append('/')
                    .append(segment.piece().file())
                    .append('\n');
        }
        return text.toString();
    }

    /** The segments between the ends of the edge, in order. */
    public static List<Segment> segments(LiveEdge edge, List<Timeline> days) {
        return edge.ticks().mapToObj(tick -> dayOf(tick, days).segment(tick)).toList();
    }

    private static Timeline dayOf(long tick, List<Timeline> days) {
        return days.stream()
                .filter(day -> day.holds(tick))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no air day given holds tick " + tick));
    }

    private static boolean isHole(Segment segment) {
        return segment.piece().whereabouts() == Piece.Whereabouts.NOWHERE;
    }

    private static String dateTime(Instant instant, ZoneId zone) {
        return DATE_TIME.format(instant.atZone(zone));
    }

    /** Exact: a frame is four hundredths of a second. */
    private static String seconds(Frames length) {
        long hundredths = length.count() * 4;
        return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
    }
}
