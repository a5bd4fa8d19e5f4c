package kz.telesabaq.desk.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kz.telesabaq.desk.app.MediaDesk;
import kz.telesabaq.media.Fingerprint;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /house/v1/media/reports/<sha-256>.html?lang=kk} or {@code .json}: the last report on a recording; behind the
 * desk's sign-in. 404 when there is none.
 */
@RestController
class ReportPull {
    private final MediaDesk media;

    ReportPull(@Lazy MediaDesk media) {
        this.media = media;
    }

    @GetMapping("/house/v1/media/reports/{master}.html")
    ResponseEntity<String> html(
            @PathVariable String master, @RequestParam(defaultValue = "") String lang, Locale reader) {
        Locale language = lang.matches("kk|ru|en") ? Locale.of(lang) : reader;
        return answer(master, MediaType.TEXT_HTML, id -> media.reportPage(id, language));
    }

    @GetMapping("/house/v1/media/reports/{master}.json")
    ResponseEntity<String> json(@PathVariable String master) {
        return answer(master, MediaType.APPLICATION_JSON, media::reportJson);
    }

    private static ResponseEntity<String> answer(
            String master, MediaType type, Function<Fingerprint, Optional<String>> write) {
        return Optional.of(master)
                .filter(hex -> hex.matches("[0-9a-f]{64}"))
                .map(Fingerprint::new)
                .flatMap(write)
                .map(body -> ResponseEntity.ok()
                        .contentType(new MediaType(type, java.nio.charset.StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.noStore())
                        .body(body))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
