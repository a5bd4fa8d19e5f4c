package kz.telesabaq.guide.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.guide.ChannelGuide;
import kz.telesabaq.guide.FamilyGuide;
import kz.telesabaq.guide.GradeGuide;
import kz.telesabaq.guide.GuideHome;
import kz.telesabaq.guide.app.ReadGuide;
import kz.telesabaq.guide.html.GuidePages;
import kz.telesabaq.guide.html.PageLanguage;
import kz.telesabaq.schedule.views.Child;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The viewers' pages. An address that leads nowhere answers 404 with ways on, in the language of the address. */
@Controller
class GuideController {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String LANGUAGE = "/{lang:kk|ru|en}";

    private final ReadGuide guide;
    private final GuidePages pages;

    GuideController(ReadGuide guide, GuidePages pages) {
        this.guide = guide;
        this.pages = pages;
    }

    /** To the first page in the reader's language. */
    @GetMapping("/")
    ResponseEntity<String> welcome(HttpServletRequest request) {
        PageLanguage language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? PageLanguage.KAZAKH
                : PageLanguage.wantedBy(Collections.list(request.getLocales()));
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/" + language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GetMapping(LANGUAGE)
    ResponseEntity<String> home(@PathVariable String lang, WebRequest request) {
        PageLanguage language = PageLanguage.ofTag(lang);
        GuideHome home = guide.home();
        return page(request, Stamp.of(pages.edition(), language, home), () -> pages.home(language, home));
    }

    @GetMapping(LANGUAGE + "/grade/{grade}")
    ResponseEntity<String> today(@PathVariable String lang, @PathVariable String grade, WebRequest request) {
        PageLanguage language = PageLanguage.ofTag(lang);
        return grade(grade)
                .map(known -> day(language, known, guide.today(), request))
                .orElseGet(() -> lost(language));
    }

    @GetMapping(LANGUAGE + "/grade/{grade}/{date}")
    ResponseEntity<String> day(
            @PathVariable String lang, @PathVariable String grade, @PathVariable String date, WebRequest request) {
        PageLanguage language = PageLanguage.ofTag(lang);
        return grade(grade)
                .flatMap(known -> schoolDay(date).map(day -> day(language, known, day, request)))
                .orElseGet(() -> lost(language));
    }

    @GetMapping(LANGUAGE + "/grade/{grade}/week/{date}")
    ResponseEntity<String> week(
            @PathVariable String lang, @PathVariable String grade, @PathVariable String date, WebRequest request) {
        PageLanguage language = PageLanguage.ofTag(lang);
        Function<GradeGuide, ResponseEntity<String>> print =
                week -> page(request, Stamp.of(pages.edition(), language, week), () -> pages.week(language, week));
        return grade(grade)
                .flatMap(known -> schoolDay(date).map(day -> guide.grade(known, day)))
                .map(print)
                .orElseGet(() -> lost(language));
    }

    @GetMapping(LANGUAGE + "/channel/{channel}/{date}")
    ResponseEntity<String> channel(
            @PathVariable String lang, @PathVariable String channel, @PathVariable String date, WebRequest request) {
        PageLanguage language = PageLanguage.ofTag(lang);
        return knownChannel(channel)
                .flatMap(known -> schoolDay(date).map(day -> guide.channel(known, day)))
                .map(day -> channel(language, day, request))
                .orElseGet(() -> lost(language));
    }

    @GetMapping(LANGUAGE + "/family")
    ResponseEntity<String> family(
            @PathVariable String lang,
            @RequestParam(defaultValue = "") List<String> children,
            @RequestParam(defaultValue = "") String date,
            WebRequest request) {
        PageLanguage language = PageLanguage.ofTag(lang);
        var family = new TreeSet<Child>();
        for (String written : children) {
            var child = child(written);
            if (child.isEmpty()) {
                return lost(language);
            }
            family.add(child.get());
        }
        Function<FamilyGuide, ResponseEntity<String>> print = told -> page(
                request,
                Stamp.of(pages.edition(), language, told),
                () -> pages.family(language, told, guide.channels()));
        return (date.isEmpty() ? Optional.of(guide.today()) : schoolDay(date))
                .map(day -> guide.family(family, day))
                .map(print)
                .orElseGet(() -> lost(language));
    }

    /** A child as the page writes one, {@code kk-2}, of a language in which a channel teaches. */
    private Optional<Child> child(String text) {
        int dash = text.indexOf('-');
        return guide.channels().stream()
                .map(Channel::language)
                .filter(language -> dash > 0 && language.tag().equals(text.substring(0, dash)))
                .findFirst()
                .flatMap(language -> grade(text.substring(dash + 1)).map(grade -> new Child(language, grade)));
    }

    @GetMapping(LANGUAGE + "/**")
    ResponseEntity<String> anythingElse(@PathVariable String lang) {
        return lost(PageLanguage.ofTag(lang));
    }

    private ResponseEntity<String> day(PageLanguage language, Grade grade, AirDay day, WebRequest request) {
        GradeGuide told = guide.grade(grade, day);
        return page(request, Stamp.of(pages.edition(), language, told), () -> pages.day(language, told));
    }

    private ResponseEntity<String> channel(PageLanguage language, ChannelGuide day, WebRequest request) {
        return page(
                request,
                Stamp.of(pages.edition(), language, day),
                () -> pages.channel(language, day, guide.channels()));
    }

    private static ResponseEntity<String> page(WebRequest request, String stamp, Supplier<String> print) {
        if (request.checkNotModified(stamp)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(stamp)
                    .cacheControl(A_MINUTE)
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(stamp)
                .cacheControl(A_MINUTE)
                .contentType(HTML)
                .body(print.get());
    }

    private ResponseEntity<String> lost(PageLanguage language) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(HTML).body(pages.notFound(language));
    }

    private Optional<Channel> knownChannel(String text) {
        return guide.channels().stream()
                .filter(channel -> channel.id().name().equals(text))
                .findFirst();
    }

    private static Optional<Grade> grade(String text) {
        return text.matches("[1-9]|10|11") ? Optional.of(new Grade(Integer.parseInt(text))) : Optional.empty();
    }

    private Optional<AirDay> schoolDay(String text) {
        try {
            return Optional.of(AirDay.parse(text)).filter(guide::isInSchoolYear);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
