package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.desk.app.PublishedLists.ListFile;
import kz.telesabaq.desk.app.ReadRundown;
import kz.telesabaq.desk.app.ReadToday;
import kz.telesabaq.desk.build.EntryKind;
import kz.telesabaq.desk.build.RundownSheet;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.AirDayPicker;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.looks.StatusBadge;
import kz.telesabaq.looks.Tone;

/** Order and times of a published day, frame by frame. */
@Route("rundown/:channel?/:date?")
@PermitAll
class RundownView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ReadRundown rundowns;
    private final ReadToday house;
    private Optional<RundownGrid> grid = Optional.empty();

    RundownView(ReadRundown rundowns, ReadToday house) {
        this.rundowns = rundowns;
        this.house = house;
        addClassNames("screen", "rundown");
    }

    /** The address of a day's rundown. */
    static RouteParameters parameters(ChannelId channel, AirDay day) {
        return DayAddress.of(channel, day);
    }

    @Override
    public String getPageTitle() {
        return "%s · %s".formatted(getTranslation("rundown.title"), getTranslation("house"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        grid = Optional.empty();
        switch (rundowns.channels()) {
            case Reading.Refused<List<Channel>> refused ->
                add(new Paragraph(getTranslation("fault.papers")), new FindingList(refused.findings(), getLocale()));
            case Reading.Accepted<List<Channel>> accepted -> {
                switch (DayAddress.read(entering.getRouteParameters(), accepted.value(), house.now())) {
                    case DayAddress.Found found -> show(accepted.value(), found);
                    case DayAddress.NoSuchChannel no -> add(empty(getTranslation("channel.unknown", no.text())));
                    case DayAddress.NoSuchDate no -> add(empty(getTranslation("date.unknown", no.text())));
                }
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var pulse = attached.getUI().addPollListener(poll -> grid.ifPresent(shown -> shown.markNow(house.now())));
        addDetachListener(detached -> {
            pulse.remove();
            detached.unregisterListener();
        });
    }

    private void show(List<Channel> channels, DayAddress.Found at) {
        Channel channel = at.channel();
        var title = new H1(getTranslation("rundown.title"));
        var date = new Span(Dates.dayInFull(at.day().date(), getLocale()));
        date.addClassName("title-date");
        var picker = new AirDayPicker(
                at.day(),
                at.today(),
                1,
                getLocale(),
                day -> getUI().ifPresent(ui -> ui.navigate(RundownView.class, parameters(channel.id(), day))));
        var head = new Div(
                new Div(title, date), new ChannelSwitch(channels, channel, at.day(), RundownView.class), picker);
        head.addClassName("screen-head");
        add(head);
        Optional<RundownSheet> sheet = rundowns.sheet(channel.id(), at.day());
        if (sheet.isPresent()) {
            var table = new RundownGrid(sheet.get(), house.now());
            grid = Optional.of(table);
            add(facts(sheet.get()), table);
        } else {
            add(nothingPublished(channel, at.day()));
        }
    }

    private Div facts(RundownSheet sheet) {
        var window = sheet.rundown().channel();
        var facts = new Div(
                new StatusBadge(
                        Tone.NEUTRAL,
                        VaadinIcon.FILE_TEXT_O,
                        getTranslation("rundown.revision", sheet.rundown().revision())),
                exactness(sheet.overFrames()),
                new Span(getTranslation("rundown.window", Dates.clock(window.from()), Dates.clock(window.until()))),
                new Span(getTranslation("rundown.events", sheet.rows().size())));
        for (EntryKind kind : EntryKind.values()) {
            if (sheet.count(kind) > 0) {
                var total = sheet.totals().get(kind);
                facts.add(new Span("%s: %d · %s"
                        .formatted(
                                Signs.of(kind, this).word(),
                                sheet.count(kind),
                                total == null ? "" : Dates.minutes(total))));
            }
        }
        facts.addClassName("facts");
        var both = new Div(facts, files(rundowns.files(sheet.rundown())));
        both.addClassName("facts-and-files");
        return both;
    }

    private StatusBadge exactness(long over) {
        if (over == 0) {
            return new StatusBadge(Tone.GOOD, VaadinIcon.CHECK_CIRCLE_O, getTranslation("rundown.exact"));
        }
        return over > 0
                ? new StatusBadge(Tone.BAD, VaadinIcon.WARNING, getTranslation("rundown.over", over))
                : new StatusBadge(Tone.BAD, VaadinIcon.WARNING, getTranslation("rundown.under", -over));
    }

    private Component files(List<ListFile> files) {
        var line = new Div(new Span(getTranslation("rundown.files") + ":"));
        line.addClassName("files");
        if (files.isEmpty()) {
            line.add(new Span(getTranslation("rundown.files.none")));
        }
        for (ListFile file : files) {
            var sha = new Span(file.fingerprint().shortly());
            sha.addClassName("sha");
            var link = new Anchor(file.address(), VaadinIcon.DOWNLOAD_ALT.create(), new Span(file.format()), sha);
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            link.setTitle("SHA-256 " + file.fingerprint().hex());
            line.add(link);
        }
        return line;
    }

    private Component nothingPublished(Channel channel, AirDay day) {
        Div box = empty(getTranslation("rundown.empty", Dates.dayInFull(day.date(), getLocale())));
        Optional<AirDay> nearest = rundowns.nearestDay(channel.id(), day);
        nearest.ifPresentOrElse(
                other -> {
                    var link = new RouterLink(
                            getTranslation("rundown.empty.nearest", Dates.dayInFull(other.date(), getLocale())),
                            RundownView.class,
                            parameters(channel.id(), other));
                    link.addClassName("primary-link");
                    box.add(link);
                },
                () -> box.add(new Paragraph(getTranslation("rundown.empty.never"))));
        return box;
    }

    private static Div empty(String sentence) {
        var text = new Paragraph(sentence);
        text.addClassName("empty-sentence");
        var box = new Div(VaadinIcon.INBOX.create(), text);
        box.addClassNames("panel", "empty");
        return box;
    }
}
