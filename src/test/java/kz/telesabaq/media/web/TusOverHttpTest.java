package kz.telesabaq.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.telesabaq.media.app.LandArrivals;
import kz.telesabaq.media.app.Leftovers;
import kz.telesabaq.media.app.MediaSettings;
import kz.telesabaq.media.app.Uploads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Uploads as clients of tus meet them: a real server, real sockets, lines that break. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TusOverHttpTest {
    private static final String PIECE = "application/offset+octet-stream";
    private static final byte[] RECORDING = bytes(300_000);

    @TempDir
    private static Path home = Path.of("");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> cleared = new ArrayList<>();
    private final MovingClock clock = new MovingClock();
    private MediaSettings settings = new MediaSettings(Path.of(""), Path.of(""), Path.of(""));
    private List<ConfigurableApplicationContext> running = List.of();
    private URI server = URI.create("http://unset");

    @BeforeAll
    void aServer() {
        settings = new MediaSettings(home.resolve("landing"), home.resolve("store"), home.resolve("quarantine"));
        var context = new SpringApplicationBuilder(Server.class)
                .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off")
                .initializers(start -> {
                    start.getBeanFactory().registerSingleton("clock", clock);
                    start.getBeanFactory().registerSingleton("settings", settings);
                    start.getBeanFactory().registerSingleton("leftovers", (Leftovers)
                            (name, door, by, bytes, since) -> cleared.add(name));
                })
                .run();
        running = List.of(context);
        server = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    @BeforeEach
    void nothingLanded() throws IOException {
        Files.createDirectories(settings.landing());
        for (Path file : landed()) {
            Files.delete(file);
        }
    }

    @AfterAll
    void stop() {
        running.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void theServerTellsWhatItCan() throws Exception {
        var answer =
                send(HttpRequest.newBuilder(server.resolve("/uploads")).method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
        assertThat(header(answer, "Tus-Extension")).isEqualTo("creation,termination,checksum,expiration");
        assertThat(header(answer, "Tus-Max-Size")).isEqualTo("68719476736");
        assertThat(header(answer, "Tus-Checksum-Algorithm")).contains("sha1");
    }

    @Test
    void aRecordingSentInTwoPiecesLandsWhole() throws Exception {
        URI upload = begun(RECORDING.length, "IMG_0042.MOV");

        var first = patch(upload, 0, Arrays.copyOf(RECORDING, 100_000));
        var second = patch(upload, 100_000, Arrays.copyOfRange(RECORDING, 100_000, RECORDING.length));

        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(header(first, "Upload-Offset")).isEqualTo("100000");
        assertThat(header(second, "Upload-Offset")).isEqualTo("300000");
        assertThat(landed()).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString()).isEqualTo("KK-05-MATH-023 IMG_0042.MOV");
            assertThat(file).hasBinaryContent(RECORDING);
        });
        assertThat(offset(upload)).isEqualTo(300_000);
    }

    @Test
    void anUploadWhoseLineBrokeGoesOnWhereItBroke() throws Exception {
        URI upload = begun(RECORDING.length, "KK-05-MATH-023.mp4");
        try (var line = new Socket("127.0.0.1", server.getPort())) {
            line.getOutputStream()
                    .write(("PATCH " + upload.getPath() + " HTTP/1.1\r\nHost: h\r\nTus-Resumable: 1.0.0\r\n"
                                    + "X-Test-Person: aigerim\r\nUpload-Offset: 0\r\nContent-Type: " + PIECE
                                    + "\r\nContent-Length: " + RECORDING.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(RECORDING, 0, 123_456);
            line.getOutputStream().flush();
        }
        int kept = offsetOnceItRests(upload);
        assertThat(kept).isBetween(1, 123_456);

        var rest = patch(upload, kept, Arrays.copyOfRange(RECORDING, kept, RECORDING.length));

        assertThat(rest.statusCode()).isEqualTo(204);
        assertThat(landed()).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(RECORDING));
    }

    @Test
    void aPieceFromElsewhereIsRefusedAndChangesNothing() throws Exception {
        URI upload = begun(100, "a.mp4");
        patch(upload, 0, bytes(40));

        assertThat(patch(upload, 0, bytes(40)).statusCode()).isEqualTo(409);
        assertThat(patch(upload, 41, bytes(40)).statusCode()).isEqualTo(409);
        assertThat(offset(upload)).isEqualTo(40);
    }

    @Test
    void anotherVersionIsRefusedWithTheOneThatIsSpoken() throws Exception {
        URI upload = begun(100, "a.mp4");

        for (String method : List.of("HEAD", "PATCH", "DELETE")) {
            var answer = send(HttpRequest.newBuilder(upload)
                    .method(method, BodyPublishers.noBody())
                    .header("Tus-Resumable", "0.2.2"));
            assertThat(answer.statusCode()).as(method).isEqualTo(412);
            assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
        }
        assertThat(send(HttpRequest.newBuilder(server.resolve("/uploads")).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void moreThanWasAnnouncedIsRefusedAndNothingOfItKept() throws Exception {
        URI upload = begun(100, "a.mp4");

        assertThat(patch(upload, 0, bytes(101)).statusCode()).isEqualTo(413);
        assertThat(send(piece(upload, 0, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes(101)))))
                        .statusCode())
                .isEqualTo(413);
        assertThat(offset(upload)).isZero();
        assertThat(begin(68_719_476_737L, "a.mp4").statusCode()).isEqualTo(413);
    }

    @Test
    void aPieceWithAWrongChecksumIsRefusedAndARightOneKept() throws Exception {
        URI upload = begun(100, "a.mp4");
        byte[] piece = bytes(60);
        String sum = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-1").digest(piece));

        var wrong =
                send(piece(upload, 0, BodyPublishers.ofByteArray(bytes(50))).header("Upload-Checksum", "sha1 " + sum));
        assertThat(wrong.statusCode()).isEqualTo(460);
        assertThat(offset(upload)).isZero();
        var right = send(piece(upload, 0, BodyPublishers.ofByteArray(piece)).header("Upload-Checksum", "sha1 " + sum));
        assertThat(right.statusCode()).isEqualTo(204);
        assertThat(offset(upload)).isEqualTo(60);
        var odd = send(piece(upload, 60, BodyPublishers.ofByteArray(piece)).header("Upload-Checksum", "crc32 AAAA"));
        assertThat(odd.statusCode()).isEqualTo(400);
    }

    @Test
    void anUploadThrownAwayIsGone() throws Exception {
        URI upload = begun(100, "a.mp4");

        assertThat(send(tus(upload).DELETE()).statusCode()).isEqualTo(204);

        assertThat(send(tus(upload).HEAD()).statusCode()).isEqualTo(404);
        assertThat(patch(upload, 0, bytes(10)).statusCode()).isEqualTo(404);
        assertThat(send(tus(upload).DELETE()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/uploads/0123456789abcdef0123456789abcdef", "/uploads/x", "/uploads/..%5C..%5Cx"})
    void anUnknownUploadIsNotFound(String path) throws Exception {
        assertThat(send(tus(server.resolve(path)).HEAD()).statusCode()).isIn(400, 404);
    }

    @Test
    void theUploadOfAnotherPersonIsNotFound() throws Exception {
        URI upload = begun(100, "a.mp4");

        var other = HttpRequest.newBuilder(upload)
                .HEAD()
                .header("Tus-Resumable", "1.0.0")
                .header("X-Test-Person", "serik");

        assertThat(send(other).statusCode()).isEqualTo(404);
    }

    @Test
    void anUploadThatWaitedTooLongIsGoneForGood() throws Exception {
        URI upload = begun(100, "a.mp4");
        patch(upload, 0, bytes(40));
        clock.now = clock.now.plus(Duration.ofDays(3));

        assertThat(patch(upload, 40, bytes(60)).statusCode()).isEqualTo(410);
        assertThat(send(tus(upload).HEAD()).statusCode()).isEqualTo(410);
        assertThat(landed()).isEmpty();
    }

    @Test
    void expiryIsToldAndMovesOnWithEveryPiece() throws Exception {
        clock.now = Instant.parse("2026-11-24T09:00:00Z");
        var begun = begin(100, "a.mp4");
        assertThat(header(begun, "Upload-Expires")).isEqualTo("Fri, 27 Nov 2026 09:00:00 GMT");
        clock.now = clock.now.plus(Duration.ofDays(2));

        var piece = patch(server.resolve(header(begun, "Location")), 0, bytes(40));

        assertThat(header(piece, "Upload-Expires")).isEqualTo("Sun, 29 Nov 2026 09:00:00 GMT");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'filename YS5tcDQ='",
        "-1, 'filename YS5tcDQ='",
        "1e3, 'filename YS5tcDQ='",
        "100, 'filename ***'",
        "100, 'filename YS5tcDQ=,filename YS5tcDQ='",
        "100, 'filename YS5tcDQ= x'",
        "100, 'lesson WFg='"
    })
    void whatIsNotWrittenAsTheProtocolSaysIsRefused(String length, String metadata) throws Exception {
        var answer = send(tus(server.resolve("/uploads"))
                .POST(BodyPublishers.noBody())
                .header("Upload-Length", length)
                .header("Upload-Metadata", metadata));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aPieceOfAnotherTypeIsRefused() throws Exception {
        URI upload = begun(100, "a.mp4");
        var request = tus(upload)
                .method("PATCH", BodyPublishers.ofByteArray(bytes(10)))
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/octet-stream");

        assertThat(send(request).statusCode()).isEqualTo(415);
    }

    @Test
    void aNetworkThatKnowsOnlyPostCanSendToo() throws Exception {
        URI upload = begun(100, "a.mp4");
        var request = tus(upload)
                .POST(BodyPublishers.ofByteArray(bytes(100)))
                .header("X-HTTP-Method-Override", "PATCH")
                .header("Upload-Offset", "0")
                .header("Content-Type", PIECE);

        assertThat(send(request).statusCode()).isEqualTo(204);
        assertThat(landed()).hasSize(1);
    }

    @Test
    void aRefusalIsToldInTheLanguageOfItsReader() throws Exception {
        URI upload = begun(100, "a.mp4");
        var request = piece(upload, 7, BodyPublishers.ofByteArray(bytes(10))).header("Accept-Language", "kk");

        assertThat(send(request).body()).contains("Бөлік басқа жерден басталады");
    }

    @Test
    void whatWasCompleteWhenTheHouseWentDownIsHandedOverAfterwards() throws Exception {
        URI upload = begun(100, "a.mp4");
        patch(upload, 0, bytes(40));
        String id = upload.getPath().substring("/uploads/".length());
        Files.write(settings.store().resolve("uploads").resolve(id + ".bin"), bytes(100));

        running.getFirst().getBean(Uploads.class).tidy();

        assertThat(landed()).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(bytes(100)));
    }

    private HttpResponse<String> begin(long length, String name) throws IOException, InterruptedException {
        return send(tus(server.resolve("/uploads"))
                .POST(BodyPublishers.noBody())
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", "filename " + base64(name) + ",lesson " + base64("KK-05-MATH-023")));
    }

    private URI begun(long length, String name) throws IOException, InterruptedException {
        var answer = begin(length, name);
        assertThat(answer.statusCode()).isEqualTo(201);
        return server.resolve(header(answer, "Location"));
    }

    private HttpResponse<String> patch(URI upload, long offset, byte[] piece) throws IOException, InterruptedException {
        return send(piece(upload, offset, BodyPublishers.ofByteArray(piece)));
    }

    private static HttpRequest.Builder piece(URI upload, long offset, HttpRequest.BodyPublisher body) {
        return tus(upload)
                .method("PATCH", body)
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", PIECE);
    }

    private int offset(URI upload) throws IOException, InterruptedException {
        var answer = send(tus(upload).HEAD());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        return Integer.parseInt(header(answer, "Upload-Offset"));
    }

    /** Sends an empty piece until the broken one is let go of. */
    private int offsetOnceItRests(URI upload) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < end) {
            int offset = offset(upload);
            if (offset > 0 && patch(upload, offset, new byte[0]).statusCode() == 204) {
                return offset;
            }
        }
        throw new AssertionError("the broken piece was never let go of");
    }

    private static HttpRequest.Builder tus(URI uri) {
        return HttpRequest.newBuilder(uri).header("Tus-Resumable", "1.0.0").header("X-Test-Person", "aigerim");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    private List<Path> landed() throws IOException {
        try (Stream<Path> files = Files.list(settings.landing())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-24T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({TusController.class, Uploads.class, LandArrivals.class})
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    static class Server {

        /** Stands for signing in: whoever the header names. */
        @Bean
        Filter someoneIsSignedIn() {
            return (request, response, chain) -> chain.doFilter(
                    new HttpServletRequestWrapper((HttpServletRequest) request) {
                        @Override
                        public Principal getUserPrincipal() {
                            return () -> String.valueOf(getHeader("X-Test-Person"));
                        }
                    },
                    response);
        }
    }
}
