package kz.telesabaq.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may send recordings, over a real socket. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadDoorTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private List<ConfigurableApplicationContext> running = List.of();
    private URI uploads = URI.create("http://unset");

    @BeforeAll
    void aServer() {
        var context = new SpringApplicationBuilder(Server.class)
                .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off")
                .run();
        running = List.of(context);
        uploads = URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/uploads");
    }

    @AfterAll
    void stop() {
        running.forEach(ConfigurableApplicationContext::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "POST", "PATCH", "DELETE"})
    void aStrangerIsAskedToSignInWhateverTheyWant(String method) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(uploads + "/x")).method(method, BodyPublishers.noBody());

        assertThat(send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void aProducerMaySendWithoutATokenAndGetsNoSession() throws Exception {
        var answer = send(post("producer"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("producer");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aViewerMayNotSend() throws Exception {
        assertThat(send(post("viewer")).statusCode()).isEqualTo(403);
    }

    @Test
    void aStrangersPageGetsNoPermissionToSendTheProtocolsHeader() throws Exception {
        var preflight = HttpRequest.newBuilder(uploads)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://stranger.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "tus-resumable");

        assertThat(send(preflight).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private HttpRequest.Builder post(String who) {
        String signed = Base64.getEncoder().encodeToString((who + ":secret").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(uploads).POST(BodyPublishers.noBody()).header("Authorization", "Basic " + signed);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @RestController
    static class Echo {
        @RequestMapping("/uploads")
        String who(Principal who) {
            return who.getName();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @Import({UploadDoor.class, Echo.class})
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Server {
        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(person("producer", "PRODUCER"), person("viewer", "VIEWER"));
        }

        private static UserDetails person(String name, String role) {
            return User.withUsername(name).password("{noop}secret").roles(role).build();
        }
    }
}
