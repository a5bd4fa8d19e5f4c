package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.desk.app.ReadToday;
import kz.telesabaq.desk.app.ReadWeek;
import kz.telesabaq.desk.build.WeekSheet;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.AirDayPicker;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.looks.GradeChip;

/** A school week of a channel at one look. */
@Route("week/:channel?/:date?")
@PermitAll
class WeekView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int DAYS_A_WEEK = 7;

    private final ReadWeek weeks;
    private final ReadToday house;

    WeekView(ReadWeek weeks, ReadToday house) {
        this.weeks = weeks;
        this.house = house;
        addClassNames("screen", "week");
    }

    @Override
    public String getPageTitle() {
        return "%s · %s".formatted(getTranslation("week.title"), getTranslation("house"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        switch (weeks.channels()) {
            case Reading.Refused<List<Channel>> refused -> refuse(refused.findings());
            case Reading.Accepted<List<Channel>> accepted -> {
                switch (DayAddress.read(entering.getRouteParameters(), accepted.value(), house.now())) {
                    case DayAddress.Found found -> show(accepted.value(), found);
                    case DayAddress.NoSuchChannel no ->
                        add(new Paragraph(getTranslation("channel.unknown", no.text())));
                    case DayAddress.NoSuchDate no -> add(new Paragraph(getTranslation("date.unknown", no.text())));
                }
            }
        }
    }

    private void refuse(List<Finding> findings) {
        add(new Paragraph(getTranslation("fault.papers")), new FindingList(findings, getLocale()));
    }

    private void show(List<Channel> channels, DayAddress.Found at) {
        Channel channel = at.channel();
        LocalDate monday = WeekSheet.mondayOf(at.day().date());
        var title = new H1(getTranslation("week.title"));
        var date = new Span(Dates.span(monday, monday.plusDays(4), getLocale()));
        date.addClassName("title-date");
        var picker = new AirDayPicker(
                at.day(),
                at.today(),
                DAYS_A_WEEK,
                getLocale(),
                day -> getUI().ifPresent(ui -> ui.navigate(WeekView.class, DayAddress.of(channel.id(), day))));
        var head =
                new Div(new Div(title, date), new ChannelSwitch(channels, channel, at.day(), WeekView.class), picker);
        head.addClassName("screen-head");
        add(head);
        switch (weeks.sheet(channel.id(), monday)) {
            case Reading.Refused<Optional<WeekSheet>> refused -> refuse(refused.findings());
            case Reading.Accepted<Optional<WeekSheet>> accepted ->
                accepted.value().ifPresent(sheet -> {
                    if (sheet.isEmpty()) {
                        var sentence = new Paragraph(getTranslation("week.empty"));
                        sentence.addClassName("empty-sentence");
                        add(sentence);
                    }
                    add(new WeekTable(sheet, at.today()), legend());
                });
        }
    }

    private Component legend() {
        var legend = new Div(new Span(getTranslation("week.legend") + ":"));
        legend.addClassName("legend");
        for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
            legend.add(new GradeChip(grade, getTranslation("grade", grade)));
        }
        var keys = new Span(getTranslation("week.keys"));
        keys.addClassName("keys");
        legend.add(keys);
        return legend;
    }
}
