package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Bound.Aim;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.rules.Airing.Series;
import kz.telesabaq.schedule.rules.Airing.Shown;

/**
 * The fewest published airings that must leave their places: those whose place has become impossible, those that the order
 * of the course pushes on, and where the days between two neighbours are too few for the displaced, one of the neighbours.
 * Holds for plans that leave no lesson out.
 */
final class MovedAirings {
    private final PlanView view;
    private final Published known;
    private final Map<Shown, LocalDate> pushedTo = new LinkedHashMap<>();
    private long impossible;
    private long pushed;
    private long squeezed;

    private MovedAirings(PlanView view, Published known) {
        this.view = view;
        this.known = known;
    }

    /** Nothing where no plan was published. */
    static Optional<Bound> bound(PlanView view) {
        return view.brief().published().map(known -> new MovedAirings(view, known).bound());
    }

    private Bound bound() {
        var planned = new HashSet<>(view.plan().placements());
        long moved = known.plan().placements().stream()
                .filter(placement -> !known.pins(placement) && !planned.contains(placement))
                .count();
        var series = known.plan().placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .collect(Collectors.groupingBy(
                        placement -> new Series(
                                placement.channel(), placement.lesson().course()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        series.forEach(this::premieres);
        known.plan().placements().stream()
                .filter(placement -> placement.role() == Role.REPEAT && !known.pins(placement))
                .forEach(this::repeat);
        return new Bound(
                "moved",
                Wording.of(
                        "Жылжыған немесе алынған жарияланған көрсетілімдер",
                        "Перенесённые или снятые опубликованные выходы",
                        "Published airings moved or dropped"),
                Aim.LEAST,
                moved,
                impossible + pushed + squeezed,
                Wording.of(
                                "Орны мүмкін болмай қалғаны – %d, курстың реті ығыстырғаны – %d, көршілерінің арасына сыймай, көршісін қозғағаны – %d.",
                                "Место стало невозможным у стольких: %d, порядок курса сдвинул: %d, соседей потеснили: %d.",
                                "Places became impossible: %d, pushed on by the order of the course: %d, neighbours squeezed out: %d.")
                        .with(impossible, pushed, squeezed));
    }

    private void premieres(Series series, List<Placement> published) {
        var lessons = published.stream()
                .map(Placement::lesson)
                .distinct()
                .sorted()
                .flatMap(code -> view.brief().curriculum().lesson(code).stream())
                .filter(view.brief()::isWanted)
                .toList();
        var earliest = EarliestDays.of(view, series.channel(), lessons);
        var chain = new ArrayList<Placement>();
        Set<Placement> displaced = new HashSet<>();
        for (Placement placement : published.stream()
                .sorted(Comparator.comparing(Placement::day).thenComparing(Placement::start))
                .toList()) {
            var day = earliest.get(placement.lesson());
            boolean pinned = known.pins(placement);
            boolean gone = pinned ? view.brief().circumstances().missed().contains(placement) : isImpossible(placement);
            boolean late = day != null && placement.day().date().isBefore(day);
            if (gone || late) {
                displaced.add(placement);
                pushedTo.put(new Shown(placement.channel(), placement.lesson()), day == null ? LocalDate.MIN : day);
                impossible += gone && !pinned ? 1 : 0;
                pushed += !gone && !pinned ? 1 : 0;
            }
            if (day != null) {
                chain.add(placement);
            }
        }
        squeezed += squeezed(chain, displaced);
    }

    /** Runs of displaced lessons that do not fit between their neighbours: each pushes at least one neighbour away. */
    private long squeezed(List<Placement> chain, Set<Placement> displaced) {
        var pushedAway = new HashSet<Placement>();
        int i = 0;
        while (i < chain.size()) {
            int from = i;
            while (i < chain.size() && displaced.contains(chain.get(i))) {
                i++;
            }
            if (i == from) {
                i++;
            } else {
                var left = Optional.of(from).filter(at -> at > 0).map(at -> chain.get(at - 1));
                var right = chain.subList(i, chain.size()).stream()
                        .filter(placement -> !known.pins(placement) && !displaced.contains(placement))
                        .findFirst();
                if (!fits(i - from, chain.get(from), left, right)
                        && left.filter(pushedAway::contains).isEmpty()) {
                    // never a pinned neighbour: each of them has a day of its own behind the pinned ones
                    right.or(() -> left).ifPresent(pushedAway::add);
                }
            }
        }
        return pushedAway.size();
    }

    private boolean fits(int lessons, Placement first, Optional<Placement> left, Optional<Placement> right) {
        var after = left.map(placement -> placement.day().date())
                .filter(known.pinnedUntil()::isBefore)
                .orElse(known.pinnedUntil());
        var days = view.schoolDays().of(first.lesson().grade());
        long open = right.map(placement -> days.headSet(placement.day().date(), false))
                .orElse(days)
                .tailSet(after, false)
                .size();
        return open >= lessons;
    }

    private void repeat(Placement placement) {
        var day = pushedTo.get(new Shown(placement.channel(), placement.lesson()));
        if (isImpossible(placement)) {
            impossible++;
        } else if (day != null && !placement.day().date().isAfter(day)) {
            pushed++;
        }
    }

    /** Whether the airing can be in no plan that breaks no hard rule, wherever the others are. */
    private boolean isImpossible(Placement placement) {
        var circumstances = view.brief().circumstances();
        return circumstances.withdrawn().contains(placement.lesson())
                || circumstances.missed().contains(placement)
                || view.brief()
                        .readyDate(placement.lesson())
                        .filter(placement.day().date()::isBefore)
                        .isPresent()
                || !view.schoolDays()
                        .of(placement.lesson().grade(), placement.role())
                        .contains(placement.day().date())
                || circumstances.pins().stream().anyMatch(pin -> excludes(pin, placement))
                || isTaken(placement);
    }

    private boolean isTaken(Placement placement) {
        return view.papers().airing(placement).stream()
                .anyMatch(airing -> view.brief().circumstances().taken().stream()
                        .anyMatch(taken -> taken.channel().equals(placement.channel())
                                && taken.date().equals(placement.day().date())
                                && view.on(airing, taken.hours()).overlaps(placement.span())));
    }

    private static boolean excludes(Placement pin, Placement placement) {
        boolean sameTime = pin.channel().equals(placement.channel())
                && pin.day().equals(placement.day())
                && pin.span().overlaps(placement.span());
        boolean sameLesson = pin.channel().equals(placement.channel())
                && pin.lesson().equals(placement.lesson())
                && pin.role() == Role.PREMIERE
                && placement.role() == Role.PREMIERE;
        return !pin.equals(placement) && (sameTime || sameLesson);
    }
}
