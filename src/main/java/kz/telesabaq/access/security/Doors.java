package kz.telesabaq.access.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.ArrayList;
import kz.telesabaq.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The doors of the house: one for everybody, without a session, so that three million pupils leave nothing behind in
 * memory; and one for people who sign in.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Doors {
    private static final String PUBLIC_CONTENT =
            "default-src 'self'; media-src 'self' blob:; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

    /** Vaadin's client evaluates what the server sends it and writes styles into the page. */
    private static final String DESK_CONTENT =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "media-src 'self' blob:; worker-src 'self' blob:; connect-src 'self' ws: wss:; "
                    + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
                    + "form-action 'self'; frame-ancestors 'self'";

    private static final String[] FOR_EVERYBODY = {
        "/",
        "/kk/**",
        "/ru/**",
        "/en/**",
        "/lite/**",
        "/guide/**",
        "/guide.css",
        "/guide.xml",
        "/air/**",
        "/player/**",
        "/fonts/**",
        "/styles.css",
        "/access.css",
        "/js/**",
        "/aura/**",
        "/favicon.ico",
        "/favicon.svg",
        "/robots.txt",
        "/actuator/health/**",
        "/error"
    };

    @Bean
    @Order(1)
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.securityMatcher(forEverybody())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> secured(headers, PUBLIC_CONTENT).cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/setup")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers("/desk", "/desk/**", "/house/**")
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/desk/"))
                .headers(headers -> secured(headers, DESK_CONTENT))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        desk -> desk.logoutSuccessHandler(
                                (request, response, who) -> response.sendRedirect("/login?bye")))
                .build();
    }

    private static RequestMatcher forEverybody() {
        var paths = PathPatternRequestMatcher.withDefaults();
        var all = new ArrayList<RequestMatcher>();
        for (String path : FOR_EVERYBODY) {
            all.add(paths.matcher(path));
        }
        all.add(paths.matcher(HttpMethod.GET, "/api/v1/**"));
        all.add(paths.matcher(HttpMethod.HEAD, "/api/v1/**"));
        return new OrRequestMatcher(all);
    }

    private static HeadersConfigurer<HttpSecurity> secured(HeadersConfigurer<HttpSecurity> headers, String content) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
