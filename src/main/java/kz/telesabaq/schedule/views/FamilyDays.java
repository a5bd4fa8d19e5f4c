package kz.telesabaq.schedule.views;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.views.FamilyDay.Overlap;

/**
 * The timetable of one family with one screen. Children of one language never collide, for their channel shows one lesson
 * at a time; children of two languages may.
 */
public final class FamilyDays {
    private static final int SCHOOL_DAYS = 5;

    private final Set<Child> children;
    private final List<Viewing> premieres;
    private final List<Viewing> repeats;

    private FamilyDays(Set<Child> children, List<Viewing> all) {
        this.children = children;
        this.premieres = all.stream()
                .filter(viewing -> viewing.airing().role() == Role.PREMIERE)
                .toList();
        this.repeats = all.stream()
                .filter(viewing -> viewing.airing().role() == Role.REPEAT)
                .toList();
    }

    public static FamilyDays of(Curriculum papers, YearPlan plan, Collection<Child> children) {
        return of(
                plan.placements().stream()
                        .filter(airing -> children.contains(new Child(
                                airing.lesson().language(), airing.lesson().grade())))
                        .flatMap(airing -> Viewing.of(papers, airing).stream())
                        .toList(),
                children);
    }

    /** From airings that are known already, a published list for one; those of other children are left aside. */
    public static FamilyDays of(List<Viewing> airings, Collection<Child> children) {
        var wanted = new TreeSet<>(children);
        return new FamilyDays(
                wanted,
                airings.stream()
                        .filter(viewing -> wanted.contains(viewing.child()))
                        .sorted()
                        .toList());
    }

    /** Monday to Friday of the week to which the date belongs. */
    public List<FamilyDay> weekOf(LocalDate date) {
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusDays(SCHOOL_DAYS)).map(this::on).toList();
    }

    public FamilyDay on(LocalDate date) {
        var today = premieres.stream()
                .filter(viewing -> viewing.date().equals(date))
                .toList();
        var overlaps = new ArrayList<Overlap>();
        var chosen = new ArrayList<Viewing>();
        var waiting = new TreeSet<Viewing>();
        for (int i = 0; i < today.size(); i++) {
            for (Viewing other : today.subList(i + 1, today.size())) {
                var one = today.get(i);
                if (one.overlaps(other) && !waiting.contains(one) && !waiting.contains(other)) {
                    var overlap = solved(one, other, chosen);
                    overlaps.add(overlap);
                    waiting.add(overlap.later());
                    overlap.instead().ifPresent(chosen::add);
                }
            }
        }
        return new FamilyDay(date, new TreeSet<>(children), today, overlaps);
    }

    /** Of two lessons that collide, the one whose repeat fits sooner waits for it. */
    private Overlap solved(Viewing one, Viewing other, List<Viewing> chosen) {
        var forOne = nearestRepeat(one, chosen);
        var forOther = nearestRepeat(other, chosen);
        boolean otherWaits = forOther.isPresent()
                && (forOne.isEmpty() || other.minutesTo(forOther.get()) <= one.minutesTo(forOne.get()));
        return otherWaits || forOne.isEmpty() ? new Overlap(one, other, forOther) : new Overlap(other, one, forOne);
    }

    private Optional<Viewing> nearestRepeat(Viewing missed, List<Viewing> chosen) {
        return repeats.stream()
                .filter(repeat -> repeat.airing()
                                .lesson()
                                .equals(missed.airing().lesson())
                        && repeat.airing().channel().equals(missed.airing().channel())
                        && repeat.begins().isAfter(missed.begins())
                        && repeat.isFreeOf(premieres)
                        && repeat.isFreeOf(chosen))
                .min(Comparator.naturalOrder());
    }
}
