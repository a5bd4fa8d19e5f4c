package kz.telesabaq.air.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import kz.telesabaq.air.app.LiveManifest;
import kz.telesabaq.air.app.SegmentFiles;
import kz.telesabaq.curriculum.ChannelId;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Playlists and segments of the channels, for any player anywhere. */
@RestController
@RequestMapping("/air")
@CrossOrigin(exposedHeaders = {"ETag", "Content-Range", "Content-Length"})
class AirController {
    private static final MediaType PLAYLIST = MediaType.parseMediaType("application/vnd.apple.mpegurl");
    private static final MediaType SEGMENT = MediaType.parseMediaType("video/mp2t");

    private final LiveManifest manifest;
    private final SegmentFiles segments;

    AirController(LiveManifest manifest, SegmentFiles segments) {
        this.manifest = manifest;
        this.segments = segments;
    }

    @GetMapping("/{channel:[a-z][a-z0-9-]{1,30}}.m3u8")
    ResponseEntity<byte[]> master(@PathVariable String channel) {
        return playlist(manifest.master(new ChannelId(channel)));
    }

    @GetMapping("/{channel:[a-z][a-z0-9-]{1,30}}/{rung:[a-z0-9]{1,16}}.m3u8")
    ResponseEntity<byte[]> media(@PathVariable String channel, @PathVariable String rung) {
        return playlist(manifest.media(new ChannelId(channel), rung));
    }

    /** A house number names bytes and is never given twice, so whoever has a segment need not ask again. */
    @GetMapping("/segments/{house}/{rung}/{file}")
    ResponseEntity<Resource> segment(@PathVariable String house, @PathVariable String rung, @PathVariable String file) {
        return segments.find(house, rung, file)
                .map(AirController::served)
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private static ResponseEntity<Resource> served(Path file) {
        return ResponseEntity.ok()
                .contentType(SEGMENT)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(new FileSystemResource(file));
    }

    private static ResponseEntity<byte[]> playlist(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(PLAYLIST)
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }
}
