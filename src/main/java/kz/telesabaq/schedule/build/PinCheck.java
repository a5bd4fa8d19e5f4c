package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.Conflict;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Demand;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/**
 * Which pins can be kept: those that contradict neither the year nor one another. Of pins that contradict one another the
 * one with most contradictions is let go first, the later one among equals.
 */
final class PinCheck {
    private final YearBook year;
    private final Map<ChannelId, Template> templates;
    private final LocalDate pinnedUntil;
    private final Set<Premiere> publishedPremieres;
    private final List<Placement> kept = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private record Premiere(ChannelId channel, CourseCode course, int number) {}

    PinCheck(YearBook year, Map<ChannelId, Template> templates, List<Placement> published, LocalDate pinnedUntil) {
        this.year = year;
        this.templates = templates;
        this.pinnedUntil = pinnedUntil;
        this.publishedPremieres = published.stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .map(placement -> new Premiere(
                        placement.channel(),
                        placement.lesson().course(),
                        placement.lesson().number()))
                .collect(Collectors.toSet());
        var known = new HashSet<>(published);
        for (Placement pin : year.brief().circumstances().pins()) {
            if (!known.contains(pin) && againstTheYear(pin).isEmpty()) {
                kept.add(pin);
            } else if (!known.contains(pin)) {
                conflicts.add(new Conflict(place(pin), againstTheYear(pin)));
            }
        }
        letGoOfContradictions();
        letGoOfThoseTooEarly();
    }

    List<Placement> kept() {
        return kept;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    static Place place(Placement pin) {
        return Place.cell(pin.channel() + " " + pin.day(), 0, pin.lesson().toString());
    }

    /** The pin and what it contradicts, both or all of them; empty when it contradicts nothing. */
    private List<Demand> againstTheYear(Placement pin) {
        var asked = new Demand.Pin(pin);
        var template = templates.get(pin.channel());
        var lesson = year.lesson(pin.lesson());
        if (template == null
                || lesson.isEmpty()
                || !lesson.get().language().equals(template.channel().language())) {
            return List.of(asked);
        }
        var course = year.course(pin.lesson().course()).orElseThrow();
        if (lesson.get().planned().isLongerThan(Frames.ofMinutes(course.screenMinutes()))) {
            return List.of(
                    asked,
                    new Demand.LessonLength(pin.lesson(), lesson.get().planned()),
                    new Demand.ScreenLimit(course.code(), course.screenMinutes()));
        }
        return against(pin, lesson.get(), template)
                .<List<Demand>>map(other -> List.of(asked, other))
                .orElse(List.of());
    }

    private Optional<Demand> against(Placement pin, Lesson lesson, Template template) {
        var date = pin.day().date();
        var band = year.band(lesson.grade());
        var channel = template.channel();
        var hours = new DayWindow(channel.from(), channel.until());
        var window = band.window(pin.role());
        var brief = year.brief();
        if (!date.isAfter(pinnedUntil) || isPublishedOrBeforeIt(pin)) {
            return Optional.of(new Demand.PublishedUntil(pinnedUntil));
        }
        if (!brief.isWanted(lesson)) {
            return Optional.of(new Demand.Withdrawn(pin.lesson()));
        }
        if (lesson.planned().isLongerThan(pin.slot())) {
            return Optional.of(new Demand.LessonLength(pin.lesson(), lesson.planned()));
        }
        if (!year.days().hasSchool(lesson.grade(), date)) {
            return Optional.of(new Demand.NoSchool(lesson.grade(), date));
        }
        if (!channel.window(pin.day()).contains(pin.span())) {
            return Optional.of(new Demand.ChannelHours(pin.channel(), hours));
        }
        if (!window.on(pin.day(), channel.clock()).contains(pin.span())) {
            return Optional.of(new Demand.GradeHours(band.first(), band.last(), window));
        }
        if (lesson.planned().isLongerThan(Frames.ofMinutes(band.screenMinutesPerDay()))) {
            return Optional.of(new Demand.DayLimit(lesson.grade(), band.screenMinutesPerDay()));
        }
        var ready = brief.readyDate(pin.lesson()).filter(date::isBefore);
        if (pin.role() == Role.PREMIERE && ready.isPresent()) {
            return Optional.of(new Demand.Ready(pin.lesson(), ready.get()));
        }
        return brief.circumstances().taken().stream()
                .filter(taken -> taken.channel().equals(pin.channel())
                        && taken.date().equals(date)
                        && taken.hours().on(pin.day(), channel.clock()).overlaps(pin.span()))
                .findFirst()
                .map(Demand.Taken::new);
    }

    /** Whether the lesson, or one behind it, was new already in the published part. */
    private boolean isPublishedOrBeforeIt(Placement pin) {
        return pin.role() == Role.PREMIERE
                && publishedPremieres.stream()
                        .anyMatch(premiere -> premiere.channel().equals(pin.channel())
                                && premiere.course().equals(pin.lesson().course())
                                && premiere.number() >= pin.lesson().number());
    }

    private void letGoOfContradictions() {
        while (true) {
            var pairs = new ArrayList<List<Placement>>();
            var met = new ArrayList<Conflict>();
            for (int i = 0; i < kept.size(); i++) {
                for (int j = i + 1; j < kept.size(); j++) {
                    var together = PinPairs.together(year, kept.get(i), kept.get(j));
                    if (!together.isEmpty()) {
                        pairs.add(List.of(kept.get(i), kept.get(j)));
                        met.add(new Conflict(place(kept.get(j)), together));
                    }
                }
            }
            if (pairs.isEmpty()) {
                return;
            }
            met.stream().filter(conflict -> !conflicts.contains(conflict)).forEach(conflicts::add);
            kept.remove(mostContradicted(pairs));
        }
    }

    private Placement mostContradicted(List<List<Placement>> pairs) {
        Placement most = kept.getLast();
        long contradictions = 0;
        for (Placement pin : kept) {
            long own = pairs.stream().filter(pair -> pair.contains(pin)).count();
            if (own > 0 && own >= contradictions) {
                most = pin;
                contradictions = own;
            }
        }
        return most;
    }

    private void letGoOfThoseTooEarly() {
        var courses = kept.stream()
                .filter(pin -> pin.role() == Role.PREMIERE)
                .map(pin -> pin.lesson().course())
                .distinct()
                .toList();
        for (var template : templates.values()) {
            for (var code : courses) {
                var pace = new ChainPace(year, template, code, pinnedUntil, publishedOf(template, code));
                while (true) {
                    var pins = kept.stream()
                            .filter(pin -> pin.role() == Role.PREMIERE
                                    && pin.channel().equals(template.channel().id())
                                    && pin.lesson().course().equals(code))
                            .toList();
                    var together = pace.cannotBeReached(pins);
                    if (together.isEmpty()) {
                        break;
                    }
                    conflicts.add(new Conflict(
                            place(together.get().pin()), together.get().demands()));
                    kept.remove(together.get().pin());
                }
            }
        }
    }

    private List<Placement> publishedOf(Template template, CourseCode code) {
        return year.brief().published().stream()
                .flatMap(known -> known.plan().placements().stream().filter(known::pins))
                .filter(placement -> placement.role() == Role.PREMIERE
                        && placement.channel().equals(template.channel().id())
                        && placement.lesson().course().equals(code)
                        && !year.brief().circumstances().missed().contains(placement))
                .toList();
    }
}
