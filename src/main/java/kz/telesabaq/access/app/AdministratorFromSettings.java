package kz.telesabaq.access.app;

import java.util.Locale;
import kz.telesabaq.access.SignInName;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets {@code admin} in when the settings bring a password; before anybody is shown a set-up link. */
@Component
class AdministratorFromSettings {
    private static final SignInName ADMIN = new SignInName("admin");

    private final AccessSettings settings;
    private final FirstRun firstRun;

    AdministratorFromSettings(AccessSettings settings, FirstRun firstRun) {
        this.settings = settings;
        this.firstRun = firstRun;
    }

    @EventListener(ApplicationStartedEvent.class)
    void admit() {
        String password = settings.password();
        if (password == null || password.isBlank()) {
            return;
        }
        var findings = firstRun.admitAdministrator(ADMIN, password);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("TELESABAQ_ADMIN_PASSWORD cannot be used: "
                    + findings.getFirst().line(Locale.ENGLISH));
        }
    }
}
