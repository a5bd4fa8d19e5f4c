package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.app.ReplanYear;
import kz.telesabaq.schedule.app.ReplanYear.Proposal;
import kz.telesabaq.schedule.app.SearchUnderWay;
import kz.telesabaq.schedule.repair.MoveSentence;
import org.jspecify.annotations.Nullable;

/** Collects what has happened to the published plan, shows what repairing it would move, and keeps the repaired plan. */
class ReplanPanel extends Div {
    private static final Set<Grade> ALL =
            IntStream.rangeClosed(Grade.FIRST, Grade.LAST).mapToObj(Grade::new).collect(Collectors.toSet());

    /** What a person can report here; the command line knows more. */
    private enum Kind {
        LATE,
        HOLIDAY,
        WITHDRAWN
    }

    private final ReplanYear replan;
    private final Runnable kept;
    private final List<Disturbance> happened = new ArrayList<>();
    private final Select<Kind> kind = new Select<>();
    private final TextField lesson = new TextField();
    private final DatePicker date = new DatePicker();
    private final DatePicker pinnedUntil = new DatePicker();
    private final UnorderedList list = new UnorderedList();
    private final Button look = new Button();
    private final Div answer = new Div();

    ReplanPanel(ReplanYear replan, LocalDate today, Runnable kept) {
        this.replan = replan;
        this.kept = kept;
        addClassNames("panel", "replan");
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("answer");
        kind.setLabel(getTranslation("replan.kind"));
        kind.setItems(EnumSet.allOf(Kind.class));
        kind.setItemLabelGenerator(
                each -> getTranslation("replan." + each.name().toLowerCase(Locale.ROOT)));
        kind.setWidth("18rem");
        kind.setValue(Kind.LATE);
        lesson.setLabel(getTranslation("explain.lesson"));
        lesson.setPlaceholder("KK-05-MATH-023");
        date.setLabel(getTranslation("replan.date"));
        date.setLocale(getLocale());
        pinnedUntil.setLabel(getTranslation("replan.pinned-until"));
        pinnedUntil.setLocale(getLocale());
        pinnedUntil.setValue(today);
        kind.addValueChangeListener(change -> {
            lesson.setVisible(change.getValue() != Kind.HOLIDAY);
            date.setVisible(change.getValue() != Kind.WITHDRAWN);
        });
        var more = new Button(getTranslation("replan.add"), click -> addDisturbance());
        look.setText(getTranslation("replan.preview"));
        look.addClickListener(click -> preview());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(new H2(getTranslation("replan.title")));
        head.addClassName("panel-head");
        add(head, fields(kind, lesson, date, more), list, fields(pinnedUntil, look), answer);
    }

    private void addDisturbance() {
        answer.removeAll();
        var disturbance = read();
        if (disturbance.isEmpty()) {
            answer.add(new Paragraph(getTranslation("replan.incomplete")));
            return;
        }
        happened.add(disturbance.get());
        list.add(new ListItem(words(disturbance.get())));
        lesson.clear();
        date.clear();
    }

    private Optional<Disturbance> read() {
        var on = date.getValue();
        return switch (kind.getValue()) {
            case LATE -> code().flatMap(code -> Optional.ofNullable(on).map(day -> new Disturbance.Late(code, day)));
            case WITHDRAWN -> code().map(Disturbance.Withdrawn::new);
            case HOLIDAY -> Optional.ofNullable(on).map(ReplanPanel::holiday);
        };
    }

    private static Disturbance holiday(LocalDate day) {
        return new Disturbance.Holiday(
                new FreeDays(Wording.of("Демалыс күні", "Выходной день", "Day off"), new DateSpan(day, day), ALL));
    }

    private Optional<LessonCode> code() {
        try {
            return Optional.of(LessonCode.parse(lesson.getValue().strip()));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private String words(Disturbance disturbance) {
        return switch (disturbance) {
            case Disturbance.Late late -> getTranslation("replan.late.line", late.lesson(), late.ready());
            case Disturbance.Withdrawn gone -> getTranslation("replan.withdrawn.line", gone.lesson());
            case Disturbance.Holiday holiday ->
                getTranslation("replan.holiday.line", holiday.free().days().first());
            case Disturbance.Missed missed -> missed.airing().toString();
            case Disturbance.Moved moved -> moved.airing().toString();
            case Disturbance.Taken taken -> taken.time().toString();
        };
    }

    private void preview() {
        answer.removeAll();
        @Nullable LocalDate pinned = pinnedUntil.getValue();
        if (happened.isEmpty() || pinned == null) {
            answer.add(new Paragraph(getTranslation("replan.nothing")));
            return;
        }
        var reported = List.copyOf(happened);
        SearchUnderWay<Reading<Proposal>> search =
                SearchUnderWay.begin(watch -> replan.propose(reported, pinned, watch));
        look.setEnabled(false);
        var progress = new SearchProgress<>(search, this::answered);
        progress.addDetachListener(over -> look.setEnabled(true));
        answer.add(progress);
    }

    private void answered(Reading<Proposal> proposed) {
        look.focus();
        switch (proposed) {
            case Reading.Refused<Proposal> refused -> answer.add(new FindingList(refused.findings(), getLocale()));
            case Reading.Accepted<Proposal> accepted -> show(accepted.value());
        }
    }

    private void show(Proposal proposal) {
        var repaired = proposal.repaired();
        var sentence = new MoveSentence(repaired.brief().curriculum());
        var moves = new UnorderedList();
        repaired.moves()
                .forEach(move -> moves.add(new ListItem(sentence.of(move).in(getLocale()))));
        var keep = new Button(getTranslation("replan.keep"), click -> keep(proposal));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        answer.add(
                new Paragraph(repaired.proof().sentence().in(getLocale())),
                moves,
                new FindingList(repaired.findings(), getLocale()),
                keep);
    }

    private void keep(Proposal proposal) {
        answer.removeAll();
        var replanned = replan.keep(proposal);
        if (replanned.isAccepted()) {
            kept.run();
        } else {
            answer.add(new FindingList(replanned.findings(), getLocale()));
        }
    }

    private static Component fields(Component... inside) {
        var fields = new Div(inside);
        fields.addClassName("fields");
        return fields;
    }
}
