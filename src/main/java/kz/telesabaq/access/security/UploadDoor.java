package kz.telesabaq.access.security;

import kz.telesabaq.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The door for recordings: programs sign in by HTTP Basic with every request, the desk's pages by their session.
 *
 * <p>No CSRF token is asked for: every request must carry a header of the upload protocol, which a stranger's page cannot
 * send without a permission this house never gives.
 */
@Configuration(proxyBeanMethods = false)
class UploadDoor {

    @Bean
    @Order(2)
    SecurityFilterChain senders(HttpSecurity http) {
        return http.securityMatcher("/uploads", "/uploads/**")
                .authorizeHttpRequests(
                        requests -> requests.anyRequest().hasAnyRole(Role.PRODUCER.name(), Role.ADMIN.name()))
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
