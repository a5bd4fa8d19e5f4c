package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.looks.Scheme;
import kz.telesabaq.looks.ScreenLanguage;
import org.jspecify.annotations.Nullable;

/** What a person chose for their screens; kept a year in cookies of their browser. */
final class Choices {
    private static final String KEEP = "document.cookie = $0 + '=' + $1 + '; Path=/; Max-Age=31536000; SameSite=Lax';";

    private Choices() {}

    /** The language chosen, else the first of ours that the browser asks for, else Kazakh. */
    static ScreenLanguage language(VaadinRequest request) {
        return cookie(request, ScreenLanguage.COOKIE)
                .flatMap(ScreenLanguage::tagged)
                .or(() -> Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .flatMap(tag -> ScreenLanguage.tagged(tag).stream())
                        .findFirst())
                .orElse(ScreenLanguage.KAZAKH);
    }

    static Scheme scheme(VaadinRequest request) {
        return cookie(request, Scheme.COOKIE).map(Scheme::keyed).orElse(Scheme.SYSTEM);
    }

    /** Speaks another language from now on; the address stays, and with it what is on the screen. */
    static void speak(UI ui, ScreenLanguage language) {
        ui.getPage().executeJs(KEEP + "location.reload();", ScreenLanguage.COOKIE, language.tag());
    }

    static void wear(UI ui, Scheme scheme) {
        ui.getPage().setColorScheme(scheme.value());
        ui.getPage()
                .executeJs(
                        KEEP + "document.documentElement.classList.toggle('control-room', $1 === 'control-room');",
                        Scheme.COOKIE,
                        scheme.key());
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
