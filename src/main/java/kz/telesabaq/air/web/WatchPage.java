package kz.telesabaq.air.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.air.NowOnAir;
import kz.telesabaq.air.NowOnAir.Coming;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.schedule.Slot;
import org.springframework.web.util.HtmlUtils;

/** The page as text. Without scripts it still says what is on; the picture then needs a browser that plays HLS itself. */
final class WatchPage {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private static final Wording LIVE = Wording.of("Тікелей эфир", "Прямой эфир", "Live");
    private static final Wording NOW = Wording.of("Қазір эфирде", "Сейчас в эфире", "On air now");
    private static final Wording NEXT = Wording.of("Келесі", "Далее", "Next");
    private static final Wording OFF = Wording.of("Қазір сабақ жоқ", "Сейчас уроков нет", "No lessons at the moment");
    private static final Wording RESUMES =
            Wording.of("Сабақтар %s басталады.", "Уроки начнутся %s.", "Lessons begin on %s.");
    private static final Wording UNKNOWN = Wording.of(
            "Келесі эфир күні әлі жарияланған жоқ.",
            "Следующий эфирный день ещё не опубликован.",
            "The next air day is not published yet.");
    private static final Wording GRADE = Wording.of("%s-сынып", "%s класс", "grade %s");
    private static final Wording STANDBY = Wording.of(
            "Сабақ уақытша көрсетілмейді", "Урок временно не показывается", "The lesson cannot be shown right now");
    private static final Wording PAUSE = Wording.of("Үзіліс", "Перерыв", "Break");
    private static final Wording NO_PLAYER = Wording.of(
            "Бейнені көру үшін JavaScript-ті қосыңыз немесе мына ағынды ойнатқышта ашыңыз: %s",
            "Чтобы смотреть видео, включите JavaScript или откройте поток в плеере: %s",
            "To watch, switch JavaScript on or open this stream in a player: %s");

    private WatchPage() {}

    static String of(NowOnAir now, Locale locale) {
        Channel channel = now.channel();
        String stream = "/air/" + channel.id() + ".m3u8";
        String name = channel.name().in(locale);
        return """
                <!doctype html>
                <html lang="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s — %3$s</title>
                <link rel="stylesheet" href="/player/watch.css">
                <script src="/player/hls.light.min.js" defer></script>
                <script src="/player/watch.js" defer></script>
                </head>
                <body>
                <header><h1>%2$s</h1><span class="live">%3$s</span><span class="age">0+</span><nav>%4$s</nav></header>
                <main>
                <video id="picture" data-stream="%5$s" controls playsinline muted autoplay></video>
                <noscript><p>%6$s</p></noscript>
                <section id="now" aria-live="polite">
                %7$s</section>
                </main>
                </body>
                </html>
                """.formatted(
                        locale.getLanguage(),
                        safe(name),
                        LIVE.in(locale),
                        languages(locale),
                        stream,
                        safe(NO_PLAYER.with(stream).in(locale)),
                        now(now, locale));
    }

    private static String now(NowOnAir now, Locale locale) {
        return switch (now) {
            case NowOnAir.OnAir onAir ->
                "<h2>%s</h2>\n<p class=\"current\">%s</p>\n"
                                .formatted(NOW.in(locale), line(onAir.channel(), onAir.entry(), onAir.began(), locale))
                        + next(onAir, locale);
            case NowOnAir.OffAir offAir ->
                "<h2>%s</h2>\n<p class=\"current\">%s</p>\n".formatted(OFF.in(locale), safe(resumes(offAir, locale)))
                        + next(offAir, locale);
        };
    }

    private static String resumes(NowOnAir.OffAir offAir, Locale locale) {
        return offAir.resumes()
                .map(instant -> RESUMES.with(DATE.format(
                                instant.atZone(offAir.channel().clock().zone())))
                        .in(locale))
                .orElse(UNKNOWN.in(locale));
    }

    private static String next(NowOnAir now, Locale locale) {
        if (now.next().isEmpty()) {
            return "";
        }
        return now.next().stream()
                .map((Coming coming) ->
                        "<li>" + line(now.channel(), coming.entry(), coming.begins(), locale) + "</li>\n")
                .collect(Collectors.joining("", "<h2>%s</h2>\n<ol>\n".formatted(NEXT.in(locale)), "</ol>\n"));
    }

    private static String line(Channel channel, RundownEntry entry, Instant begins, Locale locale) {
        return "<time datetime=\"%s\">%s</time> %s"
                .formatted(
                        begins,
                        CLOCK.format(begins.atZone(channel.clock().zone())),
                        safe(title(channel, entry, locale)));
    }

    private static String title(Channel channel, RundownEntry entry, Locale locale) {
        return switch (entry) {
            case RundownEntry.Programme programme -> lesson(channel, programme.slot(), locale);
            case RundownEntry.Standby standby -> lesson(channel, standby.slot(), locale) + " — " + STANDBY.in(locale);
            case RundownEntry.Filler filler -> filler.clip().title();
            case RundownEntry.Slate slate -> PAUSE.in(locale);
        };
    }

    private static String lesson(Channel channel, Slot slot, Locale locale) {
        return "%s, %s. %s"
                .formatted(
                        slot.subject().name().in(locale),
                        GRADE.with(slot.lesson().grade()).in(locale),
                        slot.lesson().topic().in(channel.language()));
    }

    private static String languages(Locale current) {
        return Stream.of("kk", "ru", "en")
                .map(tag -> tag.equals(current.getLanguage())
                        ? "<b>%s</b>".formatted(tag)
                        : "<a href=\"?lang=%1$s\" hreflang=\"%1$s\">%1$s</a>".formatted(tag))
                .collect(Collectors.joining(" "));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
