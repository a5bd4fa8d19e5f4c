package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

/** An address that leads nowhere. */
@PermitAll
class NoSuchPage extends Div implements HasErrorParameter<NotFoundException> {
    private static final int NOT_FOUND = 404;

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> fault) {
        addClassNames("screen", "fault");
        add(new H1(getTranslation("fault.not-found")), new RouterLink(getTranslation("fault.home"), TodayView.class));
        return NOT_FOUND;
    }
}
