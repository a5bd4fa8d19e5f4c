package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.time.Duration;
import kz.telesabaq.desk.app.MediaDesk;
import kz.telesabaq.looks.Figures;
import kz.telesabaq.transcode.retention.CleanUp;
import kz.telesabaq.transcode.retention.StorageForecast;

/** What a year of lessons takes on the disk, and what a clean-up would free. Counted once, when the part is opened. */
class StoragePart extends MediaPart {
    private static final Duration REST = Duration.ofDays(30);
    private static final long TEN_GIGABYTES = 10_000_000_000L;
    private static final long MEGABYTE = 1_000_000;

    StoragePart(MediaDesk media) {
        var needs = new Div(new H2(getTranslation("storage.forecast")), new Paragraph(getTranslation("storage.basis")));
        needs.add(table(media.forecast()));
        needs.addClassName("panel");
        var leaving = new Div(new H2(getTranslation("storage.clean")), cleanUp(media));
        leaving.addClassName("panel");
        add(needs, leaving);
    }

    @Override
    final void refresh() {
        // a walk over the whole store is not for a pulse
    }

    private NativeTable table(StorageForecast year) {
        var table = new NativeTable();
        table.addClassName("plain-table");
        var head = table.getHead().addRow();
        head.add(
                new NativeTableHeaderCell(getTranslation("storage.profile")),
                new NativeTableHeaderCell(getTranslation("storage.terabytes")));
        year.bytes().forEach((profile, bytes) -> row(table, profile, bytes));
        row(table, getTranslation("storage.total"), year.total());
        return table;
    }

    private void row(NativeTable table, String name, long bytes) {
        var amount = new NativeTableCell(
                getTranslation("storage.tb", Figures.hundredths(bytes / TEN_GIGABYTES, getLocale())));
        amount.addClassName("count");
        table.getBody().addRow().add(new NativeTableCell(name), amount);
    }

    private Paragraph cleanUp(MediaDesk media) {
        try {
            CleanUp plan = media.cleanUp(REST);
            return new Paragraph(getTranslation(
                    "storage.clean.frees",
                    plan.leaves().size(),
                    plan.bytes() / MEGABYTE,
                    plan.stays().size()));
        } catch (IOException unreadable) {
            return new Paragraph(getTranslation("storage.unreadable", String.valueOf(unreadable.getMessage())));
        }
    }
}
