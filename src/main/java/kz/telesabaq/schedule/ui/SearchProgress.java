package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import kz.telesabaq.schedule.app.SearchUnderWay;

/** Tells how far a search is, lets it be stopped, and hands its answer on. Who leaves the page stops it. */
class SearchProgress<T> extends Div {
    private static final int LOOKED_AT_EVERY_MILLIS = 500;

    private final SearchUnderWay<T> search;
    private final Consumer<T> answered;
    private final Paragraph step = new Paragraph();
    private final Button stop = new Button(getTranslation("replan.stop"));

    SearchProgress(SearchUnderWay<T> search, Consumer<T> answered) {
        this.search = search;
        this.answered = answered;
        addClassName("search-progress");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-hidden", "true");
        stop.addClickListener(click -> stop());
        add(step, bar, stop);
        look();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        int before = ui.getPollInterval();
        ui.setPollInterval(LOOKED_AT_EVERY_MILLIS);
        var looking = ui.addPollListener(poll -> look());
        addDetachListener(detached -> {
            looking.remove();
            detached.unregisterListener();
            ui.setPollInterval(before);
            search.stop();
        });
    }

    private void stop() {
        search.stop();
        stop.setEnabled(false);
        look();
    }

    private void look() {
        step.setText(
                search.isStopped()
                        ? getTranslation("replan.stopping")
                        : search.step().in(getLocale()) + " …");
        if (isAttached() && search.isOver()) {
            removeFromParent();
            answered.accept(search.answer().orElseThrow());
        }
    }
}
