package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Conflict;
import kz.telesabaq.schedule.Demand;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Published;

/**
 * What stays where it is: every published airing up to the pinned date, and the pins of people that can be kept. A pin that
 * contradicts something is let go, and the contradiction is told.
 */
final class FixedAirings {
    private final YearBook year;
    private final LocalDate pinnedUntil;
    private final List<Placement> published;
    private final Map<ChannelId, List<Fixed>> byChannel = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    FixedAirings(YearBook year, List<Template> templates) {
        this.year = year;
        var brief = year.brief();
        this.pinnedUntil = brief.published().map(Published::pinnedUntil).orElse(LocalDate.MIN);
        var missed = new HashSet<>(brief.circumstances().missed());
        this.published = brief.published().stream()
                .flatMap(known -> known.plan().placements().stream().filter(known::pins))
                .filter(placement -> !missed.contains(placement))
                .toList();
        var byId = templates.stream()
                .collect(Collectors.toMap(template -> template.channel().id(), template -> template));
        published.forEach(placement -> fix(placement, byId));
        var pins = new PinCheck(year, byId, published, pinnedUntil);
        pins.kept().forEach(placement -> fix(placement, byId));
        conflicts.addAll(pins.conflicts());
    }

    private void fix(Placement placement, Map<ChannelId, Template> templates) {
        var template = templates.get(placement.channel());
        if (template != null) {
            year.lesson(placement.lesson())
                    .ifPresent(lesson -> byChannel
                            .computeIfAbsent(placement.channel(), any -> new ArrayList<>())
                            .add(Fixed.of(placement, lesson, template)));
        }
    }

    /** Nothing is placed on this date and before it. */
    LocalDate pinnedUntil() {
        return pinnedUntil;
    }

    List<Fixed> of(Channel channel) {
        return byChannel.getOrDefault(channel.id(), List.of());
    }

    /** Every airing that stays, also those of lessons that the papers do not know any more. */
    List<Placement> placements() {
        var all = new ArrayList<>(published);
        byChannel.values().stream()
                .flatMap(List::stream)
                .map(Fixed::placement)
                .filter(placement -> placement.day().date().isAfter(pinnedUntil))
                .forEach(all::add);
        return all;
    }

    /** What a fill of the grade keeps to. */
    GradeFill.Terms terms(Channel channel, Grade grade, Set<CourseCode> urgent) {
        var premieres = of(channel).stream()
                .filter(airing -> airing.isPremiere() && airing.grade().equals(grade))
                .toList();
        return new GradeFill.Terms(grade, premieres, pinnedUntil, urgent);
    }

    Map<LessonCode, List<LocalDate>> repeatDates(Channel channel) {
        return of(channel).stream()
                .filter(airing -> !airing.isPremiere())
                .collect(Collectors.groupingBy(
                        airing -> airing.lesson().code(),
                        HashMap::new,
                        Collectors.mapping(Fixed::date, Collectors.toList())));
    }

    /** The lessons before the pinned one cannot all be shown before it. */
    void release(Fixed pin) {
        byChannel.getOrDefault(pin.placement().channel(), new ArrayList<>()).remove(pin);
        var lessons = year.brief().curriculum().courses().stream()
                .filter(course -> course.grade().equals(pin.grade())
                        && course.language().equals(pin.lesson().language()))
                .mapToInt(CoursePairs::weekly)
                .sum();
        conflicts.add(new Conflict(
                PinCheck.place(pin.placement()),
                List.of(new Demand.Pin(pin.placement()), new Demand.GradeLessons(pin.grade(), lessons))));
    }

    /** Pinned repeats that do not follow their premiere in time are let go; which of them were. */
    List<Fixed> releaseRepeats(Channel channel, Map<LessonCode, LocalDate> premieres) {
        var gone = new ArrayList<Fixed>();
        int within = year.brief().profile().repeatWithinDays();
        for (Fixed airing : of(channel)) {
            if (airing.isPremiere() || !airing.date().isAfter(pinnedUntil)) {
                continue;
            }
            var pin = new Demand.Pin(airing.placement());
            var code = airing.lesson().code();
            var premiere = premieres.get(code);
            if (premiere == null) {
                gone.add(airing);
                conflicts.add(new Conflict(PinCheck.place(airing.placement()), List.of(pin)));
            } else if (!airing.date().isAfter(premiere)) {
                gone.add(airing);
                conflicts.add(new Conflict(
                        PinCheck.place(airing.placement()), List.of(pin, new Demand.Premiere(code, premiere))));
            } else if (airing.date().isAfter(premiere.plusDays(within))) {
                gone.add(airing);
                conflicts.add(new Conflict(
                        PinCheck.place(airing.placement()),
                        List.of(pin, new Demand.Premiere(code, premiere), new Demand.RepeatWithin(within))));
            }
        }
        byChannel.getOrDefault(channel.id(), new ArrayList<>()).removeAll(gone);
        return gone;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
