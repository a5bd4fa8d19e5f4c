package kz.telesabaq.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.app.GiveOutPlans;
import kz.telesabaq.curriculum.app.HandInPlans;
import kz.telesabaq.curriculum.build.PlanChoices;
import kz.telesabaq.curriculum.build.PlanField;
import kz.telesabaq.curriculum.sheet.GivenFile;
import kz.telesabaq.curriculum.sheet.PlanImport;

/** Lesson plans (КТП) as workbooks: what one was read as, what is wrong with it, what it would change, and taking it over. */
@Route("lesson-plans")
@PermitAll
class LessonPlansView extends Div implements HasDynamicTitle {
    private static final String[] WHO_TAKES_OVER = {"METHODOLOGIST", "ADMIN"};
    private static final int LARGEST_BYTES = 20 << 20;

    private final HandInPlans hands;
    private final AuthenticationContext person;
    private final Div looked = new Div();
    private Optional<GivenFile> given = Optional.empty();
    private PlanChoices choices = PlanChoices.none();

    LessonPlansView(HandInPlans hands, GiveOutPlans gives, AuthenticationContext person) {
        this.hands = hands;
        this.person = person;
        addClassNames("screen", "lesson-plans");
        looked.addClassName("looked");
        looked.getElement().setAttribute("aria-live", "polite");
        var head = new Div(new Div(new H1(getTranslation("plans.title"))));
        head.addClassName("screen-head");
        add(head, new Paragraph(getTranslation("plans.intro")), new PlanDownloads(gives), upload(), looked);
    }

    @Override
    public String getPageTitle() {
        return "%s · %s".formatted(getTranslation("plans.title"), getTranslation("house"));
    }

    private Upload upload() {
        var upload =
                new Upload(UploadHandler.inMemory((about, bytes) -> handIn(new GivenFile(about.fileName(), bytes))));
        upload.setUploadButton(new Button(getTranslation("plans.choose")));
        upload.setDropLabel(new Span(getTranslation("plans.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".xlsm", ".xls", ".csv");
        upload.addFileRejectedListener(rejected -> say(getTranslation("plans.rejected")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void say(String sentence) {
        looked.removeAll();
        looked.add(new Paragraph(sentence));
    }

    /** A new file: nothing is decided about it yet. */
    void handIn(GivenFile file) {
        given = Optional.of(file);
        choices = PlanChoices.none();
        look();
    }

    private void look() {
        given.ifPresent(file -> show(file, hands.look(author(), List.of(file), choices)));
    }

    private void show(GivenFile file, PlanImport look) {
        looked.removeAll();
        var letters = new Checkbox(getTranslation("plans.letters"), choices.letters() == PlanChoices.Letters.CORRECT);
        letters.addValueChangeListener(change -> {
            choices = change.getValue() ? choices.correctingLetters() : choices.offeringLetters();
            look();
        });
        looked.add(new H2(file.name()), letters);
        look.drafts()
                .forEach(draft ->
                        looked.add(new RecognisedSheet(draft, hands.courses(), this::chooseCourse, this::sayColumn)));
        looked.add(takeOver(look), new FoundAndChanged(look, file));
    }

    private Div takeOver(PlanImport look) {
        var button = new Button(getTranslation("plans.take-over"), click -> takeOver());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        boolean may = person.hasAnyRole(WHO_TAKES_OVER);
        button.setEnabled(may && look.isAcceptable() && !look.files().isEmpty());
        var row = new Div(button);
        row.addClassName("take-over");
        if (!may) {
            row.add(new Span(getTranslation("plans.not-yours")));
        } else if (!look.isAcceptable()) {
            row.add(new Span(getTranslation("plans.blocked")));
        } else if (look.files().isEmpty()) {
            row.add(new Span(getTranslation("plans.unchanged")));
        }
        return row;
    }

    private void takeOver() {
        if (!person.hasAnyRole(WHO_TAKES_OVER)) {
            return;
        }
        given.ifPresent(file -> {
            PlanImport taken = hands.takeOver(author(), List.of(file), choices);
            if (taken.isAcceptable()) {
                given = Optional.empty();
                say(getTranslation(
                        "plans.taken", String.join(", ", taken.files().keySet())));
            } else {
                show(file, taken);
            }
        });
    }

    private void chooseCourse(CourseCode course) {
        choices = choices.forCourse(course);
        look();
    }

    /** What a person says about a column is remembered for the next time. */
    private void sayColumn(String header, PlanField field) {
        hands.remember(author(), Map.of(header, field));
        look();
    }

    private String author() {
        return person.getPrincipalName().orElse("");
    }
}
