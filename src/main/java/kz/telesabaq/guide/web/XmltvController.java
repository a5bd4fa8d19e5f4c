package kz.telesabaq.guide.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.guide.ChannelDay;
import kz.telesabaq.guide.app.ReadGuide;
import kz.telesabaq.guide.xmltv.XmltvWriter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** The programme guide for set-top boxes: all channels, or one. */
@Controller
class XmltvController {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

    private final ReadGuide guide;

    XmltvController(ReadGuide guide) {
        this.guide = guide;
    }

    @GetMapping("/guide.xml")
    ResponseEntity<byte[]> all(WebRequest request) {
        return document(guide.channels(), request);
    }

    @GetMapping("/guide/{channel}.xml")
    ResponseEntity<byte[]> one(@PathVariable String channel, WebRequest request) {
        List<Channel> known = guide.channels().stream()
                .filter(each -> each.id().name().equals(channel))
                .toList();
        return known.isEmpty() ? ResponseEntity.notFound().build() : document(known, request);
    }

    private ResponseEntity<byte[]> document(List<Channel> channels, WebRequest request) {
        List<ChannelDay> days = channels.stream()
                .flatMap(channel -> guide.listings(channel).stream())
                .toList();
        String stamp = Stamp.of(days);
        if (request.checkNotModified(stamp)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(stamp)
                    .cacheControl(A_MINUTE)
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(stamp)
                .cacheControl(A_MINUTE)
                .contentType(XML)
                .body(XmltvWriter.write(channels, days));
    }
}
