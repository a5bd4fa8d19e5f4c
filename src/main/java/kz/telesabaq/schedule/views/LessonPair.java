package kz.telesabaq.schedule.views;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.schedule.Placement;

/**
 * The same lesson in two languages, with its first showing in each.
 *
 * @param one the lesson in the leading language
 * @param other its counterpart
 * @param schoolWeeksApart school weeks from the one's week to the other's, below 0 where the other comes first; empty
 *     where one of them is not in the plan
 */
public record LessonPair(
        Lesson one,
        Lesson other,
        Optional<Placement> onAir,
        Optional<Placement> otherOnAir,
        OptionalLong schoolWeeksApart) {

    /** In what the two lesson plans differ. */
    public enum VersionDrift {
        /** The lessons are planned with different lengths. */
        MINUTES,
        /** They reach different objectives. */
        OBJECTIVES,
        /** They belong to different quarters. */
        QUARTER,
        /** They stand at different places of their courses. */
        NUMBER,
        /** Their topics are worded differently. */
        TOPIC
    }

    /** Calendar days from the one to the other, below 0 where the other comes first; empty where one is not in the plan. */
    public OptionalLong daysApart() {
        return onAir.isPresent() && otherOnAir.isPresent()
                ? OptionalLong.of(
                        date(otherOnAir.get()).toEpochDay() - date(onAir.get()).toEpochDay())
                : OptionalLong.empty();
    }

    /** Both are in the plan, and in the same week. */
    public boolean isInLine() {
        return schoolWeeksApart.isPresent() && schoolWeeksApart.getAsLong() == 0;
    }

    public Set<VersionDrift> versionDrift() {
        var drift = EnumSet.noneOf(VersionDrift.class);
        add(drift, VersionDrift.MINUTES, one.planned(), other.planned());
        add(drift, VersionDrift.OBJECTIVES, new TreeSet<>(one.objectives()), new TreeSet<>(other.objectives()));
        add(drift, VersionDrift.QUARTER, one.quarter(), other.quarter());
        add(drift, VersionDrift.NUMBER, one.code().number(), other.code().number());
        add(drift, VersionDrift.TOPIC, one.topic(), other.topic());
        return Collections.unmodifiableSet(drift);
    }

    private static void add(Set<VersionDrift> drift, VersionDrift kind, Object here, Object there) {
        if (!here.equals(there)) {
            drift.add(kind);
        }
    }

    static LocalDate date(Placement airing) {
        return airing.day().date();
    }

    /** In the plan, both of them; the leading language first. */
    public List<Placement> airings() {
        return onAir.flatMap(here -> otherOnAir.map(there -> List.of(here, there)))
                .orElse(List.of());
    }
}
