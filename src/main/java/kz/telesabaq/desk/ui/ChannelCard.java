package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.desk.build.EntryKind;
import kz.telesabaq.desk.build.OnAir;
import kz.telesabaq.desk.build.Upcoming;
import kz.telesabaq.looks.AirPlayer;
import kz.telesabaq.looks.AirProgress;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.StatusBadge;
import kz.telesabaq.looks.TimeLeft;
import kz.telesabaq.looks.Tone;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.playout.RundownEntry.Standby;
import kz.telesabaq.schedule.Slot;
import org.jspecify.annotations.Nullable;

/** One channel on the Today screen: live picture, what it is, how long it lasts, what follows. */
class ChannelCard extends Div {
    private final Channel channel;
    private final Div state = new Div();
    private final Div present = new Div();
    private final Div picture = new Div();
    private @Nullable OnAir shown;

    ChannelCard(Channel channel) {
        this.channel = channel;
        addClassNames("panel", "channel-card");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", channel.name().in(getLocale()));
        var name = new H2(channel.name().in(getLocale()));
        state.addClassName("state");
        var head = new Div(name, state);
        head.addClassName("panel-head");
        picture.addClassName("picture");
        present.addClassName("present");
        add(head, picture, present);
    }

    Channel channel() {
        return channel;
    }

    /** Draws anew only what changed; the picture plays on. */
    void show(OnAir onAir) {
        if (onAir.equals(shown)) {
            return;
        }
        shown = onAir;
        state.removeAll();
        present.removeAll();
        removeClassNames("is-live", "is-bad");
        switch (onAir) {
            case OnAir.Playing playing -> {
                boolean isStandby = EntryKind.of(playing.entry()) == EntryKind.STANDBY;
                addClassName(isStandby ? "is-bad" : "is-live");
                state.add(new StatusBadge(Tone.LIVE, VaadinIcon.DOT_CIRCLE, getTranslation("today.on-air")));
                play();
                present.add(playing(playing));
            }
            case OnAir.OffAir offAir -> {
                state.add(new StatusBadge(Tone.NEUTRAL, VaadinIcon.MOON_O, getTranslation("today.off-air")));
                rest(VaadinIcon.MOON_O, getTranslation("today.off-air.why"));
                present.add(nextSentence(offAir.next()));
            }
            case OnAir.Unpublished unpublished -> {
                addClassName("is-bad");
                state.add(new StatusBadge(Tone.BAD, VaadinIcon.WARNING, getTranslation("today.unpublished")));
                rest(
                        VaadinIcon.WARNING,
                        getTranslation(
                                "today.unpublished.why",
                                Dates.dayAndMonth(unpublished.day().date(), getLocale())));
            }
        }
        present.add(next(onAir.next()));
    }

    private void play() {
        if (picture.getChildren().noneMatch(AirPlayer.class::isInstance)) {
            picture.removeAll();
            picture.add(new AirPlayer(
                    "/air/%s.m3u8".formatted(channel.id()),
                    getTranslation("today.picture", channel.name().in(getLocale())),
                    getTranslation("today.picture.waiting")));
        }
    }

    private void rest(VaadinIcon icon, String text) {
        picture.removeAll();
        var rest = new Div(icon.create(), new Paragraph(text));
        rest.addClassName("no-picture");
        picture.add(rest);
    }

    private Component playing(OnAir.Playing playing) {
        var what = new Div();
        what.addClassName("what-plays");
        RundownEntry entry = playing.entry();
        EntryKind kind = EntryKind.of(entry);
        EntryKind.slotOf(entry)
                .ifPresentOrElse(
                        slot -> {
                            var subject = new Span(Signs.subject(slot, getLocale()));
                            subject.addClassName("subject");
                            var line = new Div(
                                    Signs.grade(slot, this),
                                    subject,
                                    Signs.of(slot.role(), this).badge());
                            line.addClassName("line");
                            what.add(line, topic(slot));
                        },
                        () -> {
                            var line = new Div(Signs.of(kind, this).badge());
                            line.addClassName("line");
                            var title = new Paragraph(entry.clip().title());
                            title.addClassName("topic");
                            what.add(line, title);
                        });
        if (entry instanceof Standby standby) {
            var why = new Paragraph(standby.why().in(getLocale()));
            why.addClassName("why");
            what.add(Signs.of(kind, this).badge(), why);
        }
        var left = new Span(new TimeLeft(playing.ends()), new Span(" " + getTranslation("today.left")));
        left.addClassName("left");
        var until = new Span(wall(playing.began()) + "–" + wall(playing.ends()));
        until.addClassName("until");
        var foot = new Div(until, left);
        foot.addClassName("progress-foot");
        what.add(new AirProgress(playing.began(), playing.ends(), getTranslation("today.on-air")), foot);
        return what;
    }

    private Component nextSentence(List<Upcoming> next) {
        if (next.isEmpty()) {
            return new Div();
        }
        Instant at = next.getFirst().at();
        var date = at.atZone(channel.clock().zone()).toLocalDate();
        var sentence =
                new Paragraph(getTranslation("today.off-air.next", Dates.dayInFull(date, getLocale()), wall(at)));
        sentence.addClassName("next-sentence");
        return sentence;
    }

    private Component next(List<Upcoming> next) {
        var title = new H3(getTranslation("today.next"));
        var list = new OrderedList();
        list.addClassName("next");
        for (Upcoming upcoming : next) {
            EntryKind.slotOf(upcoming.entry()).ifPresent(slot -> list.add(line(upcoming, slot)));
        }
        var box = new Div(title);
        box.addClassName("next-box");
        if (next.isEmpty()) {
            box.add(new Paragraph(getTranslation("today.next.none")));
        } else {
            AirDay day = channel.clock().dayAt(next.getFirst().at());
            var link = new RouterLink(
                    getTranslation("today.open-rundown"), RundownView.class, RundownView.parameters(channel.id(), day));
            box.add(list, link);
        }
        return box;
    }

    private ListItem line(Upcoming upcoming, Slot slot) {
        var at = new Span(wall(upcoming.at()));
        at.addClassName("at");
        var subject = new Span(Signs.subject(slot, getLocale()));
        subject.addClassName("subject");
        var text = new Div(subject, topic(slot));
        text.addClassName("text");
        var item = new ListItem(at, Signs.grade(slot, this), text);
        if (EntryKind.of(upcoming.entry()) == EntryKind.STANDBY) {
            item.add(Signs.of(EntryKind.STANDBY, this).badge());
        }
        return item;
    }

    private static Paragraph topic(Slot slot) {
        var topic = new Paragraph(Signs.topic(slot));
        topic.addClassName("topic");
        topic.getElement().setAttribute("lang", slot.lesson().language().tag());
        return topic;
    }

    private String wall(Instant instant) {
        return Dates.clock(instant, channel.clock().zone());
    }
}
