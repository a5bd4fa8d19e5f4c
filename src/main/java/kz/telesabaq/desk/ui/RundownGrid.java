package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.desk.build.EntryKind;
import kz.telesabaq.desk.build.RundownSheet;
import kz.telesabaq.desk.build.RundownSheet.Row;
import kz.telesabaq.desk.ui.Signs.Sign;
import kz.telesabaq.looks.GradeChip;
import kz.telesabaq.playout.RundownEntry.Filler;
import kz.telesabaq.playout.RundownEntry.Programme;
import kz.telesabaq.playout.RundownEntry.Slate;
import kz.telesabaq.playout.RundownEntry.Standby;
import kz.telesabaq.schedule.Slot;

/** The events of a day as rows; the one on air is marked. */
class RundownGrid extends Grid<Row> {
    private static final String BADGE = """
            <span class="badge ${item.tone}"><vaadin-icon icon="${item.icon}" aria-hidden="true"></vaadin-icon>\
            <span>${item.word}</span></span>""";
    private static final String TIMECODE = """
            <span class="timecode"><span>${item.seconds}</span><span class="frames">${item.frames}</span></span>""";
    private static final String GRADE = """
            ${item.grade ? html`<span class="grade-chip ${item.hue}" role="img" aria-label="${item.spoken}">\
            ${item.grade}</span>` : ''}""";

    private final RundownSheet sheet;
    private int present;

    RundownGrid(RundownSheet sheet, Instant now) {
        this.sheet = sheet;
        this.present = presentRow(now);
        addClassName("rundown-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.SINGLE);
        column("rundown.number", "3.5rem", row -> Integer.toString(row.number()));
        addColumn(timecode(Row::start))
                .setHeader(getTranslation("rundown.start"))
                .setWidth("8rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addColumn(timecode(row -> row.entry().length().toString()))
                .setHeader(getTranslation("rundown.length"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(badge(row -> Signs.of(row.kind(), this)))
                .setHeader(getTranslation("rundown.kind"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addColumn(LitRenderer.<Row>of(GRADE)
                        .withProperty(
                                "grade",
                                row -> slot(row)
                                        .map(RundownGrid::grade)
                                        .map(Object::toString)
                                        .orElse(""))
                        .withProperty(
                                "hue",
                                row -> slot(row)
                                        .map(RundownGrid::grade)
                                        .map(GradeChip::hue)
                                        .orElse(""))
                        .withProperty(
                                "spoken",
                                row -> slot(row)
                                        .map(slot -> getTranslation("grade", grade(slot)))
                                        .orElse("")))
                .setHeader(getTranslation("rundown.grade"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        column(
                "rundown.subject",
                "13rem",
                row -> slot(row).map(slot -> Signs.subject(slot, getLocale())).orElse(""));
        addColumn(LitRenderer.<Row>of("<span lang=\"${item.lang}\" title=\"${item.text}\">${item.text}</span>")
                        .withProperty("text", RundownGrid::topic)
                        .withProperty(
                                "lang",
                                row -> sheet.rundown().channel().language().tag()))
                .setHeader(getTranslation("rundown.topic"))
                .setWidth("16rem")
                .setFlexGrow(1);
        column("rundown.clip", "8rem", row -> row.entry().clip().number().text());
        addColumn(LitRenderer.<Row>of("<span title=\"${item.text}\">${item.text}</span>")
                        .withProperty("text", this::note))
                .setHeader(getTranslation("rundown.media"))
                .setWidth("14rem")
                .setFlexGrow(1);
        setPartNameGenerator(this::part);
        setItems(sheet.rows());
        if (present > 0) {
            scrollToIndex(Math.max(0, present - 4));
        }
    }

    /** Moves the mark when another event went on air. */
    void markNow(Instant now) {
        int row = presentRow(now);
        if (row != present) {
            present = row;
            getDataProvider().refreshAll();
        }
    }

    private void column(String header, String width, ValueProvider<Row, String> text) {
        addColumn(text).setHeader(getTranslation(header)).setWidth(width).setFlexGrow(0);
    }

    private static LitRenderer<Row> timecode(ValueProvider<Row, String> label) {
        return LitRenderer.<Row>of(TIMECODE)
                .withProperty(
                        "seconds",
                        row -> label.apply(row).substring(0, label.apply(row).lastIndexOf(':')))
                .withProperty(
                        "frames",
                        row -> label.apply(row).substring(label.apply(row).lastIndexOf(':')));
    }

    private static LitRenderer<Row> badge(ValueProvider<Row, Sign> sign) {
        return LitRenderer.<Row>of(BADGE)
                .withProperty("tone", row -> sign.apply(row).tone().className())
                .withProperty("icon", row -> sign.apply(row).iconName())
                .withProperty("word", row -> sign.apply(row).word());
    }

    private String part(Row row) {
        String kind = "kind-" + row.kind().name().toLowerCase(Locale.ROOT);
        return row.number() == present ? kind + " now" : kind;
    }

    private int presentRow(Instant now) {
        var rundown = sheet.rundown();
        var clock = rundown.channel().clock();
        if (!clock.dayAt(now).equals(rundown.day())) {
            return 0;
        }
        var moment = clock.slotAt(now);
        return sheet.rows().stream()
                .filter(row -> row.entry().span().contains(moment))
                .findFirst()
                .map(Row::number)
                .orElse(0);
    }

    private String note(Row row) {
        return switch (row.entry()) {
            case Standby standby -> standby.why().in(getLocale());
            case Programme programme ->
                "%s · %s"
                        .formatted(
                                getTranslation("media.ready"), programme.clip().loudness());
            case Filler _, Slate _ -> "";
        };
    }

    private static String topic(Row row) {
        return slot(row).map(Signs::topic).orElse(row.entry().clip().title());
    }

    private static Optional<Slot> slot(Row row) {
        return EntryKind.slotOf(row.entry());
    }

    private static int grade(Slot slot) {
        return slot.lesson().grade().number();
    }
}
