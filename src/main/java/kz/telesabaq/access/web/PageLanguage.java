package kz.telesabaq.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Which language a page is shown in: what the reader just chose, else what they chose last (cookie {@code tsq-lang}, shared
 * with the desk), else the first of kk, ru, en that their browser asks for, else Kazakh.
 */
final class PageLanguage {
    static final String COOKIE = "tsq-lang";
    private static final List<String> SPOKEN = List.of("kk", "ru", "en");

    private PageLanguage() {}

    static Locale of(HttpServletRequest request) {
        return Stream.of(chosenNow(request), chosenBefore(request), askedByBrowser(request))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.of("kk"));
    }

    /** Keeps a choice made by {@code ?lang=} for a year. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        chosenNow(request)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE, language)
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .sameSite("Lax")
                                .build()
                                .toString()));
    }

    private static Optional<String> chosenNow(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).filter(SPOKEN::contains);
    }

    private static Optional<String> chosenBefore(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(SPOKEN::contains)
                .findFirst();
    }

    private static Optional<String> askedByBrowser(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst();
    }
}
