package kz.telesabaq.mirror.directory;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Segments;

/** The HLS media playlist of one lesson, complete (RFC 8216, {@code VOD}). */
final class VodPlaylist {
    static final String NAME = "index.m3u8";

    private VodPlaylist() {}

    static String of(Frames length) {
        var text = new StringBuilder("""
                #EXTM3U
                #EXT-X-VERSION:3
                #EXT-X-PLAYLIST-TYPE:VOD
                #EXT-X-TARGETDURATION:%s
                #EXT-X-MEDIA-SEQUENCE:0
                """.formatted(Segments.LENGTH.toSeconds()));
        IntStream.range(0, Segments.count(length))
                .forEach(index -> text.append("#EXTINF:%s,\n%s\n"
                        .formatted(Segments.length(length, index).toSeconds(), segment(index))));
        return text.append("#EXT-X-ENDLIST\n").toString();
    }

    /** The names of the segments in order. */
    static Stream<String> segments(Frames length) {
        return IntStream.range(0, Segments.count(length)).mapToObj(VodPlaylist::segment);
    }

    private static String segment(int index) {
        return "seg_%05d.ts".formatted(index);
    }
}
