package kz.telesabaq.coverage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import kz.telesabaq.curriculum.LessonCode;

/**
 * What is known of the plan's way to its pupils.
 *
 * @param fates what became of airings, as far as days were reconciled
 * @param mirrored where else each lesson can be watched, by the names of the targets
 */
public record Seen(List<LessonFate> fates, SortedMap<LessonCode, SortedSet<String>> mirrored) {

    public Seen {
        fates = List.copyOf(fates);
        mirrored = Collections.unmodifiableSortedMap(new TreeMap<>(mirrored));
    }

    /** Nothing was reported yet. */
    public static Seen nothing() {
        return new Seen(List.of(), new TreeMap<>());
    }

    public static Seen of(List<LessonFate> fates) {
        return new Seen(fates, new TreeMap<>());
    }
}
