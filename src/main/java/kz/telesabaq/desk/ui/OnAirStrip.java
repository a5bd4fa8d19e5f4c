package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kz.telesabaq.desk.build.EntryKind;
import kz.telesabaq.desk.build.OnAir;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.TimeLeft;
import org.jspecify.annotations.Nullable;

/** What both channels show at this moment, in the bar above every screen. */
class OnAirStrip extends Div {
    private @Nullable List<OnAir> shown;

    OnAirStrip() {
        addClassName("on-air-strip");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("bar.on-air"));
    }

    /** Draws anew only what changed; nothing while the year's papers cannot be read. */
    void show(Reading<List<OnAir>> reading) {
        List<OnAir> now = switch (reading) {
            case Reading.Accepted<List<OnAir>> accepted -> accepted.value();
            case Reading.Refused<List<OnAir>> _ -> List.of();
        };
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        now.forEach(channel -> add(pill(channel)));
    }

    private Div pill(OnAir onAir) {
        var pill = new Div();
        pill.addClassName("on-air-pill");
        var name = new Span(onAir.channel().name().in(getLocale()));
        name.addClassName("channel-name");
        var dot = new Span();
        dot.addClassName("dot");
        pill.add(dot, name);
        switch (onAir) {
            case OnAir.Playing playing -> {
                pill.addClassName(EntryKind.of(playing.entry()) == EntryKind.STANDBY ? "bad" : "live");
                EntryKind.slotOf(playing.entry())
                        .ifPresentOrElse(
                                slot -> {
                                    var subject = new Span(Signs.subject(slot, getLocale()));
                                    subject.addClassName("what");
                                    pill.add(Signs.grade(slot, this), subject);
                                },
                                () -> pill.add(what(Signs.of(EntryKind.of(playing.entry()), this)
                                        .word())));
                pill.add(new TimeLeft(playing.ends()));
            }
            case OnAir.OffAir _ -> pill.add(what(getTranslation("today.off-air")));
            case OnAir.Unpublished _ -> {
                pill.addClassName("bad");
                pill.add(what(getTranslation("today.unpublished")));
            }
        }
        return pill;
    }

    private static Span what(String text) {
        var what = new Span(text);
        what.addClassName("what");
        return what;
    }
}
