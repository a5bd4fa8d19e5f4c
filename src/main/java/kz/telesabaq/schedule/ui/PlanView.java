package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.schedule.app.HouseProfile;
import kz.telesabaq.schedule.app.PlanSheet;
import kz.telesabaq.schedule.app.PlanYear;
import kz.telesabaq.schedule.app.ReadPlan;
import kz.telesabaq.schedule.app.ReplanYear;
import kz.telesabaq.schedule.app.StoredPlan;
import kz.telesabaq.schedule.file.CertificateFile;
import kz.telesabaq.schedule.file.PlanFile;

/** The plan of the year: its certificate, what is wrong with it, and why a lesson is where it is. */
@Route("plan")
@PermitAll
class PlanView extends Div implements HasDynamicTitle {
    private static final int MOST_FINDINGS = 100;

    private final ReadPlan plans;
    private final PlanYear planYear;
    private final ReplanYear replan;
    private final HouseProfile profiles;
    private final AuthenticationContext person;
    private final Clock clock;
    private final Div sheet = new Div();
    private final Div answer = new Div();

    PlanView(
            ReadPlan plans,
            PlanYear planYear,
            ReplanYear replan,
            HouseProfile profiles,
            AuthenticationContext person,
            Clock clock) {
        this.plans = plans;
        this.planYear = planYear;
        this.replan = replan;
        this.profiles = profiles;
        this.person = person;
        this.clock = clock;
        addClassNames("screen", "plan");
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("answer");
        add(sheet);
        show();
    }

    @Override
    public String getPageTitle() {
        return "%s · %s".formatted(getTranslation("plan.title"), getTranslation("house"));
    }

    private void show() {
        sheet.removeAll();
        switch (plans.sheet()) {
            case Reading.Refused<PlanSheet> refused ->
                sheet.add(
                        new H1(getTranslation("plan.title")),
                        new FindingList(refused.findings(), getLocale()),
                        anew(),
                        answer);
            case Reading.Accepted<PlanSheet> accepted -> {
                var plan = accepted.value();
                sheet.add(
                        head(plan.plan()),
                        new CertificatePanel(plan, getLocale()),
                        problems(plan.findings()),
                        replanning(),
                        new ExplainPanel(plans, today()));
            }
        }
    }

    private Component head(StoredPlan plan) {
        var local = plan.madeAt().atZone(profiles.zone());
        var line = new Span(getTranslation(
                "plan.made",
                plan.document().plan().year(),
                plan.revision(),
                Dates.dayAndMonth(local.toLocalDate(), getLocale()) + " " + Dates.clock(local.toLocalTime())));
        line.addClassName("title-date");
        var files = new Div(
                download("plan.json", "plan.file", PlanFile.bytes(plan.document())),
                download("certificate.json", "plan.certificate-file", certificate()));
        files.addClassName("files");
        var head = new Div(new Div(new H1(getTranslation("plan.title")), line), files, anew(), answer);
        head.addClassName("screen-head");
        return head;
    }

    private byte[] certificate() {
        return CertificateFile.bytes(plans.sheet().orElseThrow().certificate());
    }

    private Anchor download(String file, String label, byte[] bytes) {
        var handler = DownloadHandler.fromInputStream(
                event -> new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/json", bytes.length));
        return new Anchor(handler, getTranslation(label));
    }

    private Component anew() {
        var button = new Button(getTranslation("plan.anew"), click -> planAnew());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setVisible(person.hasAnyRole("METHODOLOGIST", "ADMIN"));
        button.setDisableOnClick(true);
        return button;
    }

    private void planAnew() {
        answer.removeAll();
        switch (planYear.plan()) {
            case Reading.Accepted<StoredPlan> kept -> {
                answer.add(
                        new Paragraph(getTranslation("plan.kept", kept.value().revision())));
                show();
            }
            case Reading.Refused<StoredPlan> refused -> {
                show();
                answer.add(new FindingList(refused.findings(), getLocale()));
            }
        }
    }

    private Component replanning() {
        var panel = new ReplanPanel(replan, today(), this::show);
        panel.setVisible(person.hasAnyRole("METHODOLOGIST", "ADMIN"));
        return panel;
    }

    private LocalDate today() {
        return clock.instant().atZone(profiles.zone()).toLocalDate();
    }

    private Component problems(List<Finding> findings) {
        var head = new Div(new H2(getTranslation("plan.problems", findings.size())));
        head.addClassName("panel-head");
        var panel = new Div(head);
        panel.addClassName("panel");
        if (findings.isEmpty()) {
            panel.add(new Paragraph(getTranslation("plan.problems.none")));
            return panel;
        }
        panel.add(new FindingList(findings.stream().limit(MOST_FINDINGS).toList(), getLocale()));
        if (findings.size() > MOST_FINDINGS) {
            panel.add(new Paragraph(getTranslation("plan.problems.more", findings.size() - MOST_FINDINGS)));
        }
        return panel;
    }
}
