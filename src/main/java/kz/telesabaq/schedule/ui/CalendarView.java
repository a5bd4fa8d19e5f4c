package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.schedule.app.PreparedRegimes;
import kz.telesabaq.schedule.app.SwitchRegime;
import kz.telesabaq.schedule.app.YearOutlook;

/** The school year: its days as months, what its weeks hold, and the regimes that lie ready. */
@Route("calendar")
@PermitAll
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final YearOutlook year;
    private final SwitchRegime regimes;
    private final PreparedRegimes prepared;
    private final AuthenticationContext person;

    CalendarView(YearOutlook year, SwitchRegime regimes, PreparedRegimes prepared, AuthenticationContext person) {
        this.year = year;
        this.regimes = regimes;
        this.prepared = prepared;
        this.person = person;
        addClassNames("screen", "year");
    }

    @Override
    public String getPageTitle() {
        return "%s · %s".formatted(getTranslation("calendar.title"), getTranslation("house"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        removeAll();
        switch (year.read()) {
            case Reading.Refused<YearOutlook.Outlook> refused ->
                add(new Paragraph(getTranslation("fault.papers")), new FindingList(refused.findings(), getLocale()));
            case Reading.Accepted<YearOutlook.Outlook> accepted -> show(accepted.value());
        }
    }

    private void show(YearOutlook.Outlook outlook) {
        var date = new Span(outlook.calendar().name());
        date.addClassName("title-date");
        var head = new Div(new Div(new H1(getTranslation("calendar.title")), date));
        head.addClassName("screen-head");
        add(
                head,
                new YearMonths(outlook.calendar(), outlook.today(), getLocale()),
                new RegimePanel(regimes, prepared, person, outlook, this::show),
                new CapacityPanel(outlook.capacity(), getLocale()));
    }
}
