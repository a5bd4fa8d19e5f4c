package kz.telesabaq.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.telesabaq.access.app.FirstRun;
import kz.telesabaq.desk.views.ViewsApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The desk in Debian's Chromium, by mouse and by keyboard; what it looked like lies in {@code target/screenshots}. */
@Tag("browser")
@SpringBootTest(classes = ViewsApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("views")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskInTheBrowserTest {
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String NAME = "айгүл";
    private static final String PASSWORD = "дала қыран көктем";

    @LocalServerPort
    private int port;

    @Autowired
    private FirstRun firstRun;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        signUpThroughTheLink();
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }

    private void signUpThroughTheLink() {
        try (BrowserContext context = context(1280, "kk", "light")) {
            Page page = context.newPage();
            String link = firstRun.link().orElseThrow();
            page.navigate(address(link));
            shoot(page, "setup-kk-light-1280");
            page.fill("#name", NAME);
            page.fill("#password", "қысқа");
            page.click("button");
            assertThat(page.locator(".note.bad").innerText()).contains("10");
            page.fill("#password", PASSWORD);
            page.click("button");
            assertThat(page.url()).endsWith("/login?welcome");
            page.navigate(address(link));
            assertThat(page.locator("form").count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kk, light, 1280",
        "kk, dark, 1280",
        "ru, light, 1280",
        "ru, dark, 1280",
        "kk, dark, 390",
        "ru, light, 390",
        "en, control-room, 1920"
    })
    void threeScreensAreShownWhole(String language, String scheme, int width) {
        try (BrowserContext context = context(width, language, scheme)) {
            List<String> faults = new ArrayList<>();
            Page page = signIn(context, faults);
            String name = "%s-%s-%d".formatted(language, scheme, width);
            page.waitForSelector(".channel-card .what-plays");
            shoot(page, "today-" + name);
            page.navigate(address("/desk/rundown/balapan/2026-11-23"));
            page.waitForSelector(".rundown-grid .timecode");
            shoot(page, "rundown-" + name);
            page.navigate(address("/desk/week/elarna/2026-12-16"));
            page.waitForSelector(".week-grid .card");
            shoot(page, "week-" + name);
            assertThat(faults).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("no sideways scrolling of the page")
                    .isEqualTo(true);
        }
    }

    @Test
    void theWeekIsWalkedByKeyboardAlone() {
        try (BrowserContext context = context(1280, "kk", "light")) {
            Page page = signIn(context, new ArrayList<>());
            page.navigate(address("/desk/week/balapan/2026-11-23"));
            page.waitForSelector(".week-grid .card");
            page.locator(".week-grid .card").first().focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowRight");
            assertThat(page.evaluate(
                            "document.activeElement.dataset.column + ':' + document.activeElement.dataset.row"))
                    .isEqualTo("1:1");
            assertThat(page.locator(".card-tip.shown").innerText()).contains("09:15");
            page.keyboard().press("Enter");
            page.waitForURL("**/rundown/balapan/2026-11-24");
            assertThat(page.locator(".empty-sentence").innerText()).contains("24 қараша");
        }
    }

    @Test
    void languageAndSchemeAreSwitchedAtOnceAndStay() {
        try (BrowserContext context = context(1280, "kk", "light")) {
            Page page = signIn(context, new ArrayList<>());
            page.waitForSelector(".channel-card");
            page.locator("vaadin-menu-bar-button").first().click();
            page.getByText("Русский", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForSelector("text=Проблемы ближайших 24 часов");
            page.locator("vaadin-menu-bar-button").nth(1).click();
            page.getByText("Тёмное").click();
            page.reload();
            page.waitForSelector("text=Проблемы ближайших 24 часов");
            page.waitForFunction("getComputedStyle(document.documentElement).colorScheme === 'dark'");
        }
    }

    private Page signIn(BrowserContext context, List<String> faults) {
        Page page = context.newPage();
        page.onPageError(faults::add);
        page.navigate(address("/desk"));
        page.fill("#username", NAME);
        page.fill("#password", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/**");
        return page;
    }

    private BrowserContext context(int width, String language, String scheme) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 500 ? 844 : 900)
                .setLocale("ru-RU")
                .setColorScheme(scheme.equals("light") ? ColorScheme.LIGHT : ColorScheme.DARK));
        context.addCookies(List.of(
                new Cookie("tsq-lang", language).setUrl(address("/")),
                new Cookie("tsq-scheme", scheme).setUrl(address("/"))));
        return context;
    }

    private void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
