package kz.telesabaq.curriculum.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.build.ColumnUse;
import kz.telesabaq.curriculum.build.PlanDraft;
import kz.telesabaq.curriculum.build.PlanField;
import kz.telesabaq.curriculum.build.PlanSheet;

/** What a sheet was read as: its course, and what each column holds; both can be corrected. */
class RecognisedSheet extends Div {

    RecognisedSheet(
            PlanDraft draft,
            List<CourseCode> courses,
            Consumer<CourseCode> courseChosen,
            BiConsumer<String, PlanField> columnSaid) {
        addClassName("recognised");
        if (draft.columns().isEmpty()) {
            add(new Paragraph(draft.sheet().where() + ": " + getTranslation("plans.no-table")));
            return;
        }
        add(
                new H3(draft.sheet().where()),
                new Paragraph(getTranslation("plans.lessons", draft.lessons().size())));
        var fields = new Div();
        fields.addClassName("columns");
        fields.add(course(draft, courses, courseChosen));
        draft.columns().forEach(use -> fields.add(column(use, columnSaid)));
        add(fields);
    }

    private ComboBox<CourseCode> course(PlanDraft draft, List<CourseCode> courses, Consumer<CourseCode> chosen) {
        var box = new ComboBox<CourseCode>(getTranslation("plans.course"));
        box.setItems(courses);
        draft.course().ifPresent(box::setValue);
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        return box;
    }

    private ComboBox<PlanField> column(ColumnUse use, BiConsumer<String, PlanField> said) {
        var box = new ComboBox<PlanField>(PlanSheet.letters(use.column()) + " · " + use.header());
        box.setItems(PlanField.values());
        box.setItemLabelGenerator(field -> field.words().in(getLocale()));
        box.setValue(use.field());
        if (use.by() == ColumnUse.By.REMEMBERED) {
            box.setHelperText(getTranslation("plans.remembered"));
        }
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                said.accept(use.headerKey(), change.getValue());
            }
        });
        return box;
    }
}
