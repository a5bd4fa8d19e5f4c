package kz.telesabaq.curriculum.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Supplier;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.app.GiveOutPlans;
import kz.telesabaq.looks.ScreenLanguage;

/** What can be downloaded: the form in each language, an example, and the plan of a course as it is now. */
class PlanDownloads extends Div {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    PlanDownloads(GiveOutPlans gives) {
        addClassName("downloads");
        var forms = new Div(new Span(getTranslation("plans.form") + ":"));
        for (ScreenLanguage language : ScreenLanguage.values()) {
            var form = new Anchor(
                    of("ktp-" + language.tag() + ".xlsx", () -> gives.form(language.locale())), language.ownName());
            form.getElement().setAttribute("lang", language.tag());
            forms.add(form);
        }
        Locale reader = getLocale();
        forms.add(new Anchor(of("ktp-example.xlsx", () -> gives.example(reader)), getTranslation("plans.example")));
        add(forms, export(gives, reader));
    }

    private Div export(GiveOutPlans gives, Locale reader) {
        var box = new ComboBox<CourseCode>(getTranslation("plans.export"));
        box.setItems(gives.courses());
        box.addClassName("course-to-export");
        var row = new Div(box);
        box.addValueChangeListener(chosen -> {
            row.removeAll();
            row.add(box);
            CourseCode course = chosen.getValue();
            if (course != null) {
                row.add(new Anchor(
                        of(
                                course.toString().toLowerCase(Locale.ROOT) + ".xlsx",
                                () -> gives.workbook(course, reader).orElse(new byte[0])),
                        getTranslation("plans.download", course)));
            }
        });
        return row;
    }

    /** A workbook made when somebody asks for it. */
    static DownloadHandler of(String name, Supplier<byte[]> workbook) {
        return DownloadHandler.fromInputStream(asked -> {
            byte[] bytes = workbook.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, XLSX, bytes.length);
        });
    }
}
