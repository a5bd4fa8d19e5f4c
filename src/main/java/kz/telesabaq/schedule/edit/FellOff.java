package kz.telesabaq.schedule.edit;

import java.util.Comparator;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;

/**
 * A lesson that an edit pushes over an edge.
 *
 * @param edge what it no longer is inside of
 * @param quarter the quarter in which its lesson plan has it
 */
public record FellOff(ChannelId channel, LessonCode lesson, Edge edge, int quarter) implements Comparable<FellOff> {
    private static final Comparator<FellOff> ORDER = Comparator.comparing(FellOff::edge)
            .reversed()
            .thenComparing(FellOff::channel)
            .thenComparing(FellOff::lesson);

    /** Where a lesson may fall off. */
    public enum Edge {
        /** It is new only after the end of the quarter to which it belongs. */
        QUARTER,
        /** It is not shown at all any more. */
        YEAR
    }

    public Wording sentence() {
        return switch (edge) {
            case QUARTER ->
                Wording.of(
                                "%s сабағы %d-тоқсаннан кейінге қалды.",
                                "Урок %s выходит за конец %d-й четверти.", "Lesson %s goes past the end of quarter %d.")
                        .with(lesson, quarter);
            case YEAR ->
                Wording.of(
                                "%s сабағы оқу жылына сыймай қалды.",
                                "Уроку %s не осталось места в учебном году.", "Lesson %s falls off the school year.")
                        .with(lesson);
        };
    }

    @Override
    public int compareTo(FellOff other) {
        return ORDER.compare(this, other);
    }
}
