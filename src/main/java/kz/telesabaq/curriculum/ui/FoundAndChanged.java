package kz.telesabaq.curriculum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.build.PlanChanges;
import kz.telesabaq.curriculum.build.PlanChanges.LessonChange;
import kz.telesabaq.curriculum.sheet.CommentedWorkbook;
import kz.telesabaq.curriculum.sheet.GivenFile;
import kz.telesabaq.curriculum.sheet.PlanImport;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.looks.FindingList;

/** What is wrong with a handed-in workbook, cell by cell, and what it would change, lesson by lesson. */
class FoundAndChanged extends Div {
    /** More of them nobody reads on a screen; the commented workbook has them all. */
    private static final int MOST_SHOWN = 200;

    FoundAndChanged(PlanImport look, GivenFile file) {
        addClassName("found-and-changed");
        List<Finding> findings = look.findings();
        add(new H3(getTranslation("plans.findings", findings.size())));
        if (findings.isEmpty()) {
            add(new Paragraph(getTranslation("plans.nothing-found")));
        } else {
            add(commented(findings, file), found(findings));
            sayMore(findings.size());
        }
        for (PlanChanges changes : look.changes()) {
            add(
                    new H3(getTranslation("plans.changes", changes.course())),
                    new Paragraph(getTranslation(
                            "plans.counts",
                            changes.added(),
                            changes.changed(),
                            changes.removed(),
                            changes.unchanged())),
                    changed(changes));
            sayMore(changes.lessons().size());
        }
    }

    private void sayMore(int count) {
        if (count > MOST_SHOWN) {
            add(new Paragraph(getTranslation("plans.more", count - MOST_SHOWN)));
        }
    }

    private Anchor commented(List<Finding> findings, GivenFile file) {
        Locale reader = getLocale();
        String name = file.name().replaceFirst("\\.[^.]+$", "") + "-telesabaq.xlsx";
        return new Anchor(
                PlanDownloads.of(
                        name,
                        () -> CommentedWorkbook.of(file, findings, List.of(reader))
                                .orElse(new byte[0])),
                getTranslation("plans.commented"));
    }

    private UnorderedList found(List<Finding> findings) {
        var list = new UnorderedList();
        list.addClassNames("findings", "with-cells");
        findings.stream().limit(MOST_SHOWN).map(this::item).forEach(list::add);
        return list;
    }

    private ListItem item(Finding finding) {
        var place = new Span(shown(finding.place()));
        place.addClassName("cell");
        var sentence = new Span(finding.sentence().in(getLocale()));
        sentence.addClassName("sentence");
        var remedy = new Paragraph(finding.remedy().in(getLocale()));
        remedy.addClassName("remedy");
        var item = new ListItem(FindingList.badge(finding.severity(), getLocale()), place, sentence, remedy);
        item.addClassName("finding");
        return item;
    }

    /** The cell is what a reader looks for; the sheet comes before it only where it says more. */
    private static String shown(Place place) {
        if (!place.column().matches("[A-Z]+\\d+")) {
            return place.toString();
        }
        int mark = place.file().lastIndexOf('!');
        return mark < 0 ? place.column() : place.file().substring(mark + 1) + " " + place.column();
    }

    private UnorderedList changed(PlanChanges changes) {
        var list = new UnorderedList();
        list.addClassName("changes");
        changes.lessons().stream().limit(MOST_SHOWN).forEach(lesson -> {
            var code = new Span(new LessonCode(changes.course(), lesson.number()).toString());
            code.addClassName("cell");
            list.add(new ListItem(code, new Span(words(lesson))));
        });
        return list;
    }

    private String words(LessonChange lesson) {
        return switch (lesson) {
            case LessonChange.Added added -> getTranslation("plans.added") + ": " + added.topic();
            case LessonChange.Removed removed -> getTranslation("plans.removed") + ": " + removed.topic();
            case LessonChange.Changed changed ->
                changed.fields().stream()
                        .map(field -> field.field().words().in(getLocale()) + ": " + written(field.before()) + " → "
                                + written(field.after()))
                        .collect(Collectors.joining("; "));
        };
    }

    private static String written(String value) {
        return value.isEmpty() ? "–" : value;
    }
}
