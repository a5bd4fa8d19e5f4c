package kz.telesabaq.schedule.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.function.Consumer;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.app.RegimeAnswer;
import kz.telesabaq.schedule.app.SwitchRegime;
import kz.telesabaq.schedule.edit.RegimePreview;

/** What the person at the screen may do about regimes, done in their name. */
final class RegimeHands {
    private static final String METHODOLOGIST = "METHODOLOGIST";
    private static final String ADMIN = "ADMIN";
    private static final String APPROVER = "APPROVER";

    private final SwitchRegime regimes;
    private final AuthenticationContext person;
    private final Consumer<RegimeAnswer> told;

    RegimeHands(SwitchRegime regimes, AuthenticationContext person, Consumer<RegimeAnswer> told) {
        this.regimes = regimes;
        this.person = person;
        this.told = told;
    }

    boolean mayPropose() {
        return person.hasAnyRole(METHODOLOGIST, ADMIN);
    }

    boolean mayApprove() {
        return person.hasRole(APPROVER);
    }

    Reading<RegimePreview> preview(RegimeSwitch change) {
        return regimes.preview(change);
    }

    void propose(RegimeSwitch change, String reason) {
        if (mayPropose()) {
            told.accept(regimes.propose(change, name(), reason));
        }
    }

    void withdraw(long id, String reason) {
        if (mayPropose()) {
            told.accept(regimes.withdraw(id, name(), reason));
        }
    }

    void approve(long id) {
        if (mayApprove()) {
            told.accept(regimes.approve(id, name()));
        }
    }

    void end(long id, String reason) {
        if (mayApprove()) {
            told.accept(regimes.end(id, name(), reason));
        }
    }

    private String name() {
        return person.getPrincipalName()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in, yet a regime is being switched"));
    }
}
