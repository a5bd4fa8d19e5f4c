package kz.telesabaq.air;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.telesabaq.media.HouseNumber;

/**
 * Files that should lie in the media store and do not: whole clips ({@code TK005001}) and single files
 * ({@code TK005001/seg_00012.ts}). A file that lacks in one rung lacks in all, for rungs must show the same.
 */
public record Absences(SortedSet<String> names) {
    public static final Absences NONE = new Absences(new TreeSet<>());

    public Absences {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    public static Absences of(Collection<String> names) {
        return new Absences(new TreeSet<>(names));
    }

    public static String nameOf(HouseNumber clip, String file) {
        return clip + "/" + file;
    }

    public boolean lacks(Piece piece) {
        return !names.isEmpty()
                && (names.contains(piece.clip().text()) || names.contains(nameOf(piece.clip(), piece.file())));
    }
}
