package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.desk.app.ReadToday;
import kz.telesabaq.desk.build.OnAir;
import kz.telesabaq.desk.build.TodayBoard;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.FindingList;

/** Is it running, and what is about to go wrong? */
@Route("")
@PermitAll
class TodayView extends Div implements HasDynamicTitle {
    private final ReadToday today;
    private final Div papers = new Div();
    private final Div channels = new Div();
    private final List<ChannelCard> cards = new ArrayList<>();
    private final ProblemPanel problems = new ProblemPanel();
    private final WorkPanel work = new WorkPanel();

    TodayView(ReadToday today) {
        this.today = today;
        addClassNames("screen", "today");
        var title = new H1(getTranslation("today.title"));
        title.addClassName("for-readers-only");
        channels.addClassName("channels");
        papers.addClassName("papers");
        var below = new Div(problems, work);
        below.addClassName("below");
        add(title, papers, channels, below);
    }

    @Override
    public String getPageTitle() {
        return "%s · %s".formatted(getTranslation("today.title"), getTranslation("house"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var pulse = attached.getUI().addPollListener(poll -> refresh());
        addDetachListener(detached -> {
            pulse.remove();
            detached.unregisterListener();
        });
        refresh();
    }

    private void refresh() {
        switch (today.board()) {
            case Reading.Accepted<TodayBoard> accepted -> show(accepted.value());
            case Reading.Refused<TodayBoard> refused -> show(refused.findings());
        }
    }

    private void show(TodayBoard board) {
        papers.removeAll();
        var drawn = cards.stream().map(card -> card.channel().id()).toList();
        var wanted =
                board.channels().stream().map(onAir -> onAir.channel().id()).toList();
        if (!drawn.equals(wanted)) {
            cards.clear();
            channels.removeAll();
            board.channels().stream().map(OnAir::channel).map(ChannelCard::new).forEach(cards::add);
            cards.forEach(channels::add);
        }
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(board.channels().get(i));
        }
        problems.show(board.problems(), board.asOf());
        work.show(board.work());
    }

    private void show(List<Finding> findings) {
        papers.removeAll();
        papers.add(new Paragraph(getTranslation("fault.papers")), new FindingList(findings, getLocale()));
    }
}
