package kz.telesabaq.access.app;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of access.
 *
 * @param password creates the person {@code admin} at start when there is none, for automated set-up; given as the
 *     environment variable {@code TELESABAQ_ADMIN_PASSWORD}. Absent or blank: nobody is created
 */
@ConfigurationProperties("telesabaq.admin")
public record AccessSettings(@Nullable String password) {
    /** Never the password: settings end up in log lines. */
    @Override
    public String toString() {
        return "AccessSettings[password %s]".formatted(password == null ? "not given" : "given");
    }
}
