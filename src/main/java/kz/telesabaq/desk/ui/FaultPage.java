package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen broke: says what still works and what to do, and leaves a number that finds the cause in the log. */
@PermitAll
class FaultPage extends Div implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultPage.class);
    private static final int SERVER_ERROR = 500;

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> fault) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("screen {} broke, number {}", entering.getLocation().getPath(), number, fault.getException());
        addClassNames("screen", "fault");
        Component reload = new Button(
                getTranslation("fault.reload"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.getPage().reload()));
        add(
                new H1(getTranslation("fault.title")),
                new Paragraph(getTranslation("fault.works")),
                new Paragraph(getTranslation("fault.what-now", number)),
                reload);
        return SERVER_ERROR;
    }
}
