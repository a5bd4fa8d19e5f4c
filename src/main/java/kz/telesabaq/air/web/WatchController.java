package kz.telesabaq.air.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.air.NowOnAir;
import kz.telesabaq.air.app.OnAirNow;
import kz.telesabaq.curriculum.ChannelId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A page on which a channel can be watched in any browser. */
@RestController
class WatchController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final List<String> SPOKEN = List.of("kk", "ru", "en");

    private final OnAirNow onAir;
    private final Clock clock;

    WatchController(OnAirNow onAir, Clock clock) {
        this.onAir = onAir;
        this.clock = clock;
    }

    /** In the language asked for, else the one the reader chose before, else the channel's own. */
    @GetMapping("/air/watch/{channel:[a-z][a-z0-9-]{1,30}}")
    ResponseEntity<String> watch(
            @PathVariable String channel,
            @RequestParam(name = "lang", required = false) @Nullable String asked,
            @CookieValue(name = "tsq-lang", required = false) @Nullable String chosen) {
        NowOnAir now = onAir.at(new ChannelId(channel), clock.instant());
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(WatchPage.of(now, language(asked, chosen, now)));
    }

    private static Locale language(@Nullable String asked, @Nullable String chosen, NowOnAir now) {
        if (asked != null && SPOKEN.contains(asked)) {
            return Locale.of(asked);
        }
        return chosen != null && SPOKEN.contains(chosen)
                ? Locale.of(chosen)
                : now.channel().language().locale();
    }
}
