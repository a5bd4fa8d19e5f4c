package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.access.Right;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.desk.app.MediaDesk;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.media.Content;
import kz.telesabaq.transcode.app.WorkPages;
import kz.telesabaq.transcode.app.WorkPages.Pile;

/** Lessons on their way, each with its steps; a row that stays keeps its place under the keyboard. */
class WorkPart extends MediaPart {
    private final MediaDesk media;
    private final ZoneId zone;
    private final boolean mayAct;
    private final RadioButtonGroup<Pile> pile = new RadioButtonGroup<>();
    private final TextField search = new TextField();
    private final Div parked = new Div();
    private final Div rows = new Div();
    private final Paragraph told = new Paragraph();
    private final Pager pager = new Pager(this::refresh);
    private final Map<String, WorkRow> drawn = new LinkedHashMap<>();
    private Optional<Finding> shownParked = Optional.empty();

    WorkPart(MediaDesk media, Hands hands, ZoneId zone) {
        this.media = media;
        this.zone = zone;
        this.mayAct = hands.may(Right.WORK_ON_MEDIA);
        pile.setItems(Pile.values());
        pile.setItemLabelGenerator(
                each -> getTranslation("media.pile." + each.name().toLowerCase(Locale.ROOT)));
        pile.setLabel(getTranslation("media.pile"));
        pile.setValue(Pile.OPEN);
        search.setLabel(getTranslation("media.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        pile.addValueChangeListener(changed -> fromTheFirst());
        search.addValueChangeListener(changed -> fromTheFirst());
        var fields = new Div(pile, search);
        fields.addClassName("fields");
        parked.getElement().setAttribute("role", "alert");
        told.addClassName("scope");
        told.getElement().setAttribute("role", "status");
        rows.addClassName("media-rows");
        rows.getElement().setAttribute("role", "list");
        rows.getElement().setAttribute("aria-label", getTranslation("media.part.work"));
        add(parked, fields, told, rows, pager);
    }

    private void fromTheFirst() {
        pager.first();
        refresh();
    }

    @Override
    final void refresh() {
        Optional<Finding> waits = media.parked();
        if (!waits.equals(shownParked)) {
            shownParked = waits;
            parked.removeAll();
            waits.ifPresent(finding -> parked.add(new FindingList(List.of(finding), getLocale())));
        }
        WorkPages.Page page = page();
        told.setText(
                page.total() == 0 ? getTranslation("media.work.none") : getTranslation("media.found", page.total()));
        var numbers = page.entries().stream().map(WorkPages.Entry::number).toList();
        if (!List.copyOf(drawn.keySet()).equals(numbers)) {
            arrange(numbers);
        }
        page.entries().forEach(entry -> {
            WorkRow row = drawn.get(entry.number());
            if (row != null) {
                row.show(entry);
            }
        });
    }

    /** A page that has run out is the last one instead. */
    private WorkPages.Page page() {
        WorkPages.Page page = media.work(pile.getValue(), search.getValue(), pager.from(), Pager.ROWS);
        int asked = pager.from();
        pager.show(page.total());
        return pager.from() == asked ? page : media.work(pile.getValue(), search.getValue(), pager.from(), Pager.ROWS);
    }

    private void arrange(List<String> numbers) {
        Map<String, WorkRow> kept = new LinkedHashMap<>();
        numbers.forEach(number -> kept.put(number, drawn.getOrDefault(number, newRow())));
        drawn.forEach((number, row) -> {
            if (!numbers.contains(number)) {
                rows.remove(row);
            }
        });
        drawn.clear();
        drawn.putAll(kept);
        int place = 0;
        for (WorkRow row : drawn.values()) {
            if (rows.getComponentCount() <= place || rows.getComponentAt(place) != row) {
                rows.addComponentAtIndex(place, row);
            }
            place++;
        }
    }

    private WorkRow newRow() {
        return new WorkRow(
                this::lesson,
                zone,
                mayAct,
                number -> {
                    media.cancel(number);
                    refresh();
                },
                number -> {
                    media.again(number);
                    refresh();
                });
    }

    private Optional<Lesson> lesson(Content content) {
        return content instanceof Content.OfLesson(var code) ? media.lesson(code) : Optional.empty();
    }
}
