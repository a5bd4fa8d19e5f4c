package kz.telesabaq.air.web;

import static kz.telesabaq.air.app.House.HOUR;
import static kz.telesabaq.testing.Fixtures.LADDER;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static kz.telesabaq.testing.Fixtures.aClip;
import static kz.telesabaq.testing.Fixtures.aLesson;
import static kz.telesabaq.testing.Fixtures.aSlot;
import static kz.telesabaq.testing.Fixtures.aStock;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.telesabaq.air.PlaylistValidator;
import kz.telesabaq.air.PlaylistValidator.Playlist;
import kz.telesabaq.air.app.House;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Rung;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The channel as players meet it: a real server, real segments, and ffmpeg as the viewer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AirOverHttpTest {
    private static final Clip LESSON = aClip(aLesson(HOUR.language(), 1), Frames.of(112));
    private static final Clip SLATE = aStock(HOUR.language()).slate();
    private static final SlotTime NINE = HOUR.window(MONDAY).start();
    private static final Instant AT_NINE = HOUR.clock().instantOf(MONDAY, NINE);

    @TempDir
    private static Path folder = Path.of("unset");

    private final HttpClient http = HttpClient.newHttpClient();
    private House house = new House(Path.of("unset"));
    private String server = "";
    private List<ConfigurableApplicationContext> running = new ArrayList<>();

    @BeforeAll
    void aServerWithRealSegments() throws IOException, InterruptedException {
        house = new House(folder);
        house.lists.publish(anHour());
        segments(SLATE, "testsrc2");
        segments(LESSON, "smptebars");
        for (Rung rung : LADDER) {
            ffmpeg(List.of(
                    "-f",
                    "lavfi",
                    "-i",
                    "testsrc2=s=160x90:r=25",
                    "-frames:v",
                    "88",
                    "-c:v",
                    "libx264",
                    "-preset",
                    "ultrafast",
                    "-f",
                    "mpegts",
                    path(StorePaths.tail(SLATE.number(), rung.name(), 88))));
        }
        var context = new SpringApplicationBuilder(Server.class)
                .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off")
                .initializers(start -> {
                    var beans = start.getBeanFactory();
                    beans.registerSingleton("lists", house.lists);
                    beans.registerSingleton("shelf", house.stock);
                    beans.registerSingleton("clock", house.clock);
                    beans.registerSingleton("settings", house.settings());
                    beans.registerSingleton("papers", House.papers());
                })
                .run();
        running.add(context);
        server = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    void stop() {
        running.forEach(ConfigurableApplicationContext::close);
    }

    @BeforeEach
    void twentyFourSecondsPastNine() {
        house.clock.now = AT_NINE.plusSeconds(24);
        house.stock.hasCards = true;
    }

    @Test
    void aPlayerGetsEveryFrameOfWhatIsAnnounced() throws IOException, InterruptedException {
        Playlist playlist = PlaylistValidator.read(get("/air/balapan/480p.m3u8").body());
        long frames = playlist.entries().stream()
                .limit(28)
                .mapToLong(entry -> entry.seconds().movePointRight(2).longValueExact() / 4)
                .sum();
        Path counted = folder.resolve("counted.txt");
        ffmpeg(List.of(
                "-live_start_index",
                "0",
                "-i",
                server + "/air/balapan/480p.m3u8",
                "-frames:v",
                Long.toString(frames),
                "-f",
                "framemd5",
                counted.toString()));
        List<String> pictures = Files.readAllLines(counted).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(pictures).hasSize(Math.toIntExact(frames));
        assertThat(playlist.entries())
                .extracting(PlaylistValidator.Entry::uri)
                .containsSubsequence(
                        "/air/segments/TK005001/480p/seg_00000.ts",
                        "/air/segments/TK005001/480p/seg_00001.ts",
                        "/air/segments/TK005001/480p/seg_00002.ts",
                        "/air/segments/SK000001/480p/tail_088.ts",
                        "/air/segments/SK000001/480p/seg_00000.ts");
        assertThat(playlist.entries().stream()
                        .filter(entry -> entry.uri().contains("TK005001/480p/seg_00000"))
                        .map(PlaylistValidator.Entry::at))
                .containsExactly(AT_NINE);
    }

    @Test
    void theMasterPlaylistNamesEveryRung() throws IOException, InterruptedException {
        HttpResponse<String> master = get("/air/balapan.m3u8");
        assertThat(master.body()).contains("balapan/240p.m3u8", "RESOLUTION=854x480", "FRAME-RATE=25.000");
        assertThat(master.headers().firstValue("Content-Type")).contains("application/vnd.apple.mpegurl");
        assertThat(master.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void aPlaylistThatIsStillTheSameIsNotSentAgain() throws IOException, InterruptedException {
        String tag = get("/air/balapan/480p.m3u8").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/air/balapan/480p.m3u8", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        house.clock.now = house.clock.now.plusSeconds(2);
        assertThat(get("/air/balapan/480p.m3u8", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSegmentIsKeptForEverAndMayBeAskedForInParts() throws IOException, InterruptedException {
        HttpResponse<String> part = get("/air/segments/TK005001/480p/seg_00000.ts", "Range", "bytes=0-187");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).hasSizeLessThanOrEqualTo(188).startsWith("G");
        assertThat(part.headers().firstValue("Content-Type")).contains("video/mp2t");
        assertThat(part.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "max-age=31536000");
    }

    @Test
    void playersOfOtherSitesMayFetchIt() throws IOException, InterruptedException {
        assertThat(get("/air/balapan/480p.m3u8", "Origin", "https://bilimland.kz")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @Test
    void nothingOutsideTheStoreCanBeHad() throws IOException, InterruptedException {
        Files.writeString(house.settings().store().resolve("secret.ts"), "secret");
        for (String path : List.of(
                "/air/segments/TK005001/480p/..%2f..%2f..%2fsecret.ts",
                "/air/segments/..%2fTK005001/480p/seg_00000.ts",
                "/air/segments/TK005001/../../secret.ts",
                "/air/segments/TK005001/480p/seg_99999.ts",
                "/air/segments/TK005001/480p/seg_00000.ts.part",
                "/air/segments/tk005001/480p/seg_00000.ts",
                "/air/segments/TK005001/48%000p/seg_00000.ts")) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void whatIsNotThereIsSaidInTheLanguageOfTheCaller() throws IOException, InterruptedException {
        HttpResponse<String> unknown = get("/air/qazaqstan.m3u8", "Accept-Language", "ru");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Такого канала нет", "qazaqstan");
        house.stock.hasCards = false;
        HttpResponse<String> waiting = get("/air/elarna/480p.m3u8", "Accept-Language", "kk");
        assertThat(waiting.statusCode()).isEqualTo(503);
        assertThat(waiting.body()).contains("Арна әлі эфирде емес");
        assertThat(waiting.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void thePageSaysWhatIsOnInEachLanguage() throws IOException, InterruptedException {
        house.clock.now = AT_NINE.plusSeconds(2);
        assertThat(get("/air/watch/balapan").body())
                .contains("<html lang=\"kk\">", "Қазір эфирде", "Математика, 5-сынып. Жай бөлшектер, 1-сабақ", "0+");
        assertThat(get("/air/watch/balapan?lang=ru").body()).contains("Сейчас в эфире", "5 класс");
        assertThat(get("/air/watch/balapan?lang=en").body())
                .contains("On air now", "Mathematics, grade 5", "<time datetime=\"2026-11-23T04:00:00Z\">09:00</time>");
        assertThat(get("/air/watch/elarna").body()).contains("Сейчас уроков нет");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The same small picture in every rung, cut like every clip of the house. */
    private void segments(Clip clip, String picture) throws IOException, InterruptedException {
        for (Rung rung : LADDER) {
            Path first = house.settings().store().resolve(StorePaths.segment(clip.number(), rung.name(), 0));
            Files.createDirectories(first.getParent());
            ffmpeg(List.of(
                    "-f",
                    "lavfi",
                    "-i",
                    picture + "=s=160x90:r=25",
                    "-frames:v",
                    Long.toString(clip.length().count()),
                    "-c:v",
                    "libx264",
                    "-preset",
                    "ultrafast",
                    "-g",
                    "50",
                    "-keyint_min",
                    "50",
                    "-sc_threshold",
                    "0",
                    "-f",
                    "segment",
                    "-segment_time",
                    "2",
                    "-segment_format",
                    "mpegts",
                    first.resolveSibling("seg_%05d.ts").toString()));
        }
    }

    private String path(Path inStore) {
        return house.settings().store().resolve(inStore).toString();
    }

    private void ffmpeg(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("ffmpeg", "-hide_banner", "-nostdin", "-loglevel", "error", "-y"));
        command.addAll(arguments);
        Path log = folder.resolve("ffmpeg.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ffmpeg ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    /** A lesson of 112 frames at nine, slate behind it. */
    private static Rundown anHour() {
        var entries = new ArrayList<RundownEntry>();
        entries.add(new RundownEntry.Programme(
                NINE, LESSON.length(), LESSON, aSlot(HOUR, MONDAY, 0, aLesson(HOUR.language(), 1))));
        SlotTime at = NINE.plus(LESSON.length());
        SlotTime end = HOUR.window(MONDAY).end();
        while (at.isBefore(end)) {
            Frames length =
                    Frames.of(Math.min(end.since(at).count(), SLATE.length().count()));
            entries.add(new RundownEntry.Slate(at, length, SLATE, Wording.same("—")));
            at = at.plus(length);
        }
        return new Rundown(HOUR, MONDAY, 1, entries);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("kz.telesabaq.air")
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    static class Server {}
}
