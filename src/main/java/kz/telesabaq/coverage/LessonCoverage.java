package kz.telesabaq.coverage;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/**
 * A lesson on its way to its pupils.
 *
 * @param planned every airing of the plan, in order of time
 * @param fates what became of those that are over
 * @param mirrored where else it can be watched
 */
public record LessonCoverage(
        Lesson lesson, List<Placement> planned, List<LessonFate> fates, SortedSet<String> mirrored, Standing standing) {

    public LessonCoverage {
        planned = List.copyOf(planned);
        fates = List.copyOf(fates);
        mirrored = Collections.unmodifiableSortedSet(new TreeSet<>(mirrored));
    }

    public Light light() {
        return standing.light();
    }

    public boolean isPlanned() {
        return planned.stream().anyMatch(airing -> airing.role() == Role.PREMIERE);
    }

    public boolean isAired() {
        return fates.stream().anyMatch(LessonFate::wasSeen);
    }

    public boolean isMirrored() {
        return !mirrored.isEmpty();
    }
}
