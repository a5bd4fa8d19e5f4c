package kz.telesabaq.schedule.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.schedule.Placement;

/**
 * Which of a grade's lessons an edit means; an empty set means all of them.
 *
 * @param channels on which channels
 * @param languages in which languages of instruction
 * @param subjects keys of the subjects, {@code math}
 */
public record Selection(
        Grade grade, SortedSet<ChannelId> channels, SortedSet<Language> languages, SortedSet<String> subjects) {

    public Selection {
        channels = Collections.unmodifiableSortedSet(new TreeSet<>(channels));
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
    }

    /** All lessons of the grade. */
    public static Selection of(Grade grade) {
        return new Selection(grade, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    public Selection onChannels(Collection<ChannelId> only) {
        return new Selection(grade, new TreeSet<>(only), languages, subjects);
    }

    public Selection inLanguages(Collection<Language> only) {
        return new Selection(grade, channels, new TreeSet<>(only), subjects);
    }

    public Selection ofSubjects(Collection<String> only) {
        return new Selection(grade, channels, languages, new TreeSet<>(only));
    }

    public boolean holds(Placement airing) {
        var course = airing.lesson().course();
        return course.grade().equals(grade)
                && (channels.isEmpty() || channels.contains(airing.channel()))
                && (languages.isEmpty() || languages.contains(course.language()))
                && (subjects.isEmpty() || subjects.contains(course.subject()));
    }
}
