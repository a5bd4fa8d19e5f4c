package kz.telesabaq.transcode.verify;

import java.util.List;
import java.util.Map;

/**
 * What ffprobe said of a file.
 *
 * @param format facts of the file as a whole; tags carry {@code tag:} before their names
 * @param streams facts of each stream
 * @param chapters how many marks it carries
 * @param packets of the first stream, when they were asked for: {@code pts} and {@code flags}
 */
record Probed(
        Map<String, String> format,
        List<Map<String, String>> streams,
        int chapters,
        List<Map<String, String>> packets) {

    Probed {
        streams = List.copyOf(streams);
        packets = List.copyOf(packets);
    }

    List<Map<String, String>> of(String type) {
        return streams.stream()
                .filter(stream -> type.equals(stream.get("codec_type")))
                .toList();
    }
}
