package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import kz.telesabaq.desk.build.EntryKind;
import kz.telesabaq.looks.GradeChip;
import kz.telesabaq.looks.StatusBadge;
import kz.telesabaq.looks.Tone;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.Slot;

/** The signs of the desk: one icon, word and tone for each state, the same on every screen. */
final class Signs {
    private Signs() {}

    /** How a state is shown. */
    record Sign(Tone tone, VaadinIcon icon, String word) {
        StatusBadge badge() {
            return new StatusBadge(tone, icon, word);
        }

        /** The icon's name as an icon element takes it. */
        String iconName() {
            return icon.create().getIcon();
        }
    }

    static Sign of(EntryKind kind, Component reader) {
        return switch (kind) {
            case LESSON -> new Sign(Tone.NEUTRAL, VaadinIcon.ACADEMY_CAP, reader.getTranslation("kind.lesson"));
            case STANDBY -> new Sign(Tone.BAD, VaadinIcon.WARNING, reader.getTranslation("kind.standby"));
            case FILLER -> new Sign(Tone.NEUTRAL, VaadinIcon.FILM, reader.getTranslation("kind.filler"));
            case SLATE -> new Sign(Tone.NEUTRAL, VaadinIcon.PICTURE, reader.getTranslation("kind.slate"));
        };
    }

    static Sign of(Readiness readiness, Component reader) {
        return switch (readiness) {
            case Readiness.Ready _ ->
                new Sign(Tone.GOOD, VaadinIcon.CHECK_CIRCLE_O, reader.getTranslation("media.ready"));
            case Readiness.InWork work ->
                new Sign(Tone.BUSY, VaadinIcon.COGS, reader.getTranslation("media.in-work", work.percent()));
            case Readiness.Received _ ->
                new Sign(Tone.BUSY, VaadinIcon.HOURGLASS, reader.getTranslation("media.received"));
            case Readiness.Refused _ -> new Sign(Tone.BAD, VaadinIcon.BAN, reader.getTranslation("media.refused"));
            case Readiness.Missing _ ->
                new Sign(Tone.BAD, VaadinIcon.QUESTION_CIRCLE_O, reader.getTranslation("media.missing"));
        };
    }

    static Sign of(Role role, Component reader) {
        return switch (role) {
            case PREMIERE -> new Sign(Tone.NEUTRAL, VaadinIcon.STAR, reader.getTranslation("role.premiere"));
            case REPEAT -> new Sign(Tone.NEUTRAL, VaadinIcon.ROTATE_RIGHT, reader.getTranslation("role.repeat"));
        };
    }

    static GradeChip grade(Slot slot, Component reader) {
        int grade = slot.lesson().grade().number();
        return new GradeChip(grade, reader.getTranslation("grade", grade));
    }

    static String subject(Slot slot, Locale locale) {
        return slot.subject().name().in(locale);
    }

    /** The topic in the language the lesson is taught in; it is a title, not a text of the screen. */
    static String topic(Slot slot) {
        return slot.lesson().topic().in(slot.lesson().language());
    }
}
