package kz.telesabaq.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.LessonCode;

/**
 * What the school year's papers do not say: how things have turned out since, and what people insist on. Kept in the plan
 * file, so that a plan can be judged from the files alone.
 *
 * @param ready first date on which a lesson may be on air, for lessons whose media come late; the others are ready from
 *     the first day
 * @param withdrawn lessons that are not shown at all; those behind them do not wait
 * @param freeDays days that became free after the papers were written: a decreed holiday, a quarantine
 * @param taken hours that a channel gives to something else
 * @param pins airings a person insists on; each must be in the plan as it stands
 * @param missed airings that were published and did not go on air; no longer part of the plan
 */
public record Circumstances(
        SortedMap<LessonCode, LocalDate> ready,
        SortedSet<LessonCode> withdrawn,
        List<FreeDays> freeDays,
        List<TakenTime> taken,
        List<Placement> pins,
        List<Placement> missed) {

    public Circumstances {
        ready = Collections.unmodifiableSortedMap(new TreeMap<>(ready));
        withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
        freeDays = List.copyOf(freeDays);
        taken = List.copyOf(taken);
        pins = pins.stream().sorted().distinct().toList();
        missed = missed.stream().sorted().distinct().toList();
    }

    /** A year that goes as its papers say. */
    public static Circumstances none() {
        return new Circumstances(new TreeMap<>(), new TreeSet<>(), List.of(), List.of(), List.of(), List.of());
    }

    /** A year in which some media come late and nothing else happens. */
    public static Circumstances late(Map<LessonCode, LocalDate> ready) {
        var none = none();
        return new Circumstances(
                new TreeMap<>(ready), none.withdrawn, none.freeDays, none.taken, none.pins, none.missed);
    }

    public boolean isEmpty() {
        return equals(none());
    }

    /** The lesson is ready on the date and not before; a later word replaces an earlier one. */
    public Circumstances withReady(LessonCode lesson, LocalDate date) {
        var changed = new TreeMap<>(ready);
        changed.put(lesson, date);
        return new Circumstances(changed, withdrawn, freeDays, taken, pins, missed);
    }

    public Circumstances withWithdrawn(LessonCode lesson) {
        var changed = new TreeSet<>(withdrawn);
        changed.add(lesson);
        return new Circumstances(ready, changed, freeDays, taken, pins, missed);
    }

    public Circumstances withFreeDays(FreeDays free) {
        return new Circumstances(ready, withdrawn, joined(freeDays, free), taken, pins, missed);
    }

    public Circumstances withTaken(TakenTime time) {
        return new Circumstances(ready, withdrawn, freeDays, joined(taken, time), pins, missed);
    }

    public Circumstances withPins(Collection<Placement> more) {
        return new Circumstances(
                ready,
                withdrawn,
                freeDays,
                taken,
                Stream.concat(pins.stream(), more.stream()).toList(),
                missed);
    }

    public Circumstances withMissed(Placement airing) {
        return new Circumstances(ready, withdrawn, freeDays, taken, pins, joined(missed, airing));
    }

    private static <T> List<T> joined(List<T> before, T more) {
        if (before.contains(more)) {
            return before;
        }
        var all = new ArrayList<>(before);
        all.add(more);
        return all;
    }
}
