package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Walks a long list page by page. */
class Pager extends Nav {
    static final int ROWS = 25;

    private final Span where = new Span();
    private final Button back = new Button(VaadinIcon.ANGLE_LEFT.create());
    private final Button on = new Button(VaadinIcon.ANGLE_RIGHT.create());
    private int from;

    Pager(Runnable turned) {
        addClassName("pager");
        getElement().setAttribute("aria-label", getTranslation("pager"));
        back.setAriaLabel(getTranslation("pager.back"));
        on.setAriaLabel(getTranslation("pager.on"));
        back.addClickListener(click -> turn(-ROWS, turned));
        on.addClickListener(click -> turn(ROWS, turned));
        add(back, where, on);
    }

    int from() {
        return from;
    }

    void first() {
        from = 0;
    }

    /** The list may have become shorter than the page that is shown: then its last page is the one. */
    void show(int total) {
        from = Math.max(0, Math.min(from, (total - 1) / ROWS * ROWS));
        where.setText(getTranslation("pager.where", total == 0 ? 0 : from + 1, Math.min(total, from + ROWS), total));
        back.setEnabled(from > 0);
        on.setEnabled(from + ROWS < total);
        setVisible(total > ROWS);
    }

    private void turn(int rows, Runnable turned) {
        from = Math.max(0, from + rows);
        turned.run();
    }
}
