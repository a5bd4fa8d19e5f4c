package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import kz.telesabaq.desk.app.MediaDesk;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.transcode.app.LiftFinding.Lifted;

/** Which finding, and why it may air all the same. */
class OverrideDialog extends Dialog {
    private final MediaDesk media;
    private final Hands hands;
    private final Fingerprint master;
    private final Runnable done;
    private final RadioButtonGroup<QcFinding> which = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Div wrong = new Div();

    OverrideDialog(MediaDesk media, Hands hands, Fingerprint master, Runnable done) {
        this.media = media;
        this.hands = hands;
        this.master = master;
        this.done = done;
        setHeaderTitle(getTranslation("override.title"));
        setWidth("min(34rem, 94vw)");
        List<QcFinding> blocking = media.blocking(master);
        which.setLabel(getTranslation("override.which"));
        which.setItems(blocking);
        which.setItemLabelGenerator(finding -> "%s. %s"
                .formatted(
                        Check.title(finding.check()).in(getLocale()),
                        finding.sentence().in(getLocale())));
        blocking.stream().findFirst().ifPresent(which::setValue);
        reason.setLabel(getTranslation("override.reason"));
        reason.setHelperText(getTranslation("override.reason.help"));
        reason.setWidthFull();
        wrong.getElement().setAttribute("role", "alert");
        var content = new Div(new Paragraph(getTranslation("override.what")), which, reason, wrong);
        content.addClassName("override");
        add(content);
        var lift = new Button(getTranslation("override.lift"), click -> lift());
        lift.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        lift.setEnabled(!blocking.isEmpty());
        getFooter().add(new Button(getTranslation("override.close"), click -> close()), lift);
    }

    private void lift() {
        String check =
                which.getOptionalValue().map(finding -> finding.check().text()).orElse("");
        switch (media.lift(hands.person(), master, check, reason.getValue())) {
            case Reading.Refused<Lifted> refused -> {
                wrong.removeAll();
                wrong.add(new FindingList(refused.findings(), getLocale()));
            }
            case Reading.Accepted<Lifted> accepted -> {
                close();
                Notification.show(
                        accepted.value().blocking().isEmpty()
                                ? getTranslation("override.goes-on")
                                : getTranslation(
                                        "override.still",
                                        accepted.value().blocking().size()));
                done.run();
            }
        }
    }
}
