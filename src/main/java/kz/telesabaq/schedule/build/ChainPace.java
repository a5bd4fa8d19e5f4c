package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Demand;
import kz.telesabaq.schedule.Placement;

/**
 * How fast a course could go if it had the channel to itself: its quota every week, no two lessons on one day, nothing before
 * its media are ready. A pin that comes sooner than the lessons before it can be shown is impossible.
 */
final class ChainPace {
    private final YearBook year;
    private final Template template;
    private final CourseCode course;
    private final LocalDate pinnedUntil;
    private final List<Placement> published;

    ChainPace(YearBook year, Template template, CourseCode course, LocalDate pinnedUntil, List<Placement> published) {
        this.year = year;
        this.template = template;
        this.course = course;
        this.pinnedUntil = pinnedUntil;
        this.published = published;
    }

    /** A pin that is impossible, with the fewest demands that make it so. */
    record Impossible(Placement pin, List<Demand> demands) {}

    /** What a simulation still holds to. */
    private record Terms(List<Placement> pins, int weekly, TreeMap<LessonCode, LocalDate> ready) {

        Circumstances circumstances(Circumstances of) {
            return new Circumstances(ready, of.withdrawn(), of.freeDays(), of.taken(), of.pins(), of.missed());
        }
    }

    Optional<Impossible> cannotBeReached(List<Placement> pins) {
        if (pins.isEmpty()) {
            return Optional.empty();
        }
        int weekly = year.course(course).map(CoursePairs::weekly).orElse(0);
        var ready = new TreeMap<LessonCode, LocalDate>();
        year.brief().circumstances().ready().forEach((lesson, date) -> {
            if (lesson.course().equals(course)) {
                ready.put(lesson, date);
            }
        });
        return tooEarly(new Terms(pins, weekly, ready))
                .map(pin -> new Impossible(pin, smallest(pin, pins, weekly, ready)));
    }

    private List<Demand> smallest(
            Placement pin, List<Placement> pins, int weekly, TreeMap<LessonCode, LocalDate> ready) {
        var demands = new ArrayList<Demand>();
        pins.forEach(other -> demands.add(new Demand.Pin(other)));
        demands.add(new Demand.Quota(course, weekly));
        ready.forEach((lesson, date) -> demands.add(new Demand.Ready(lesson, date)));
        return SmallestSet.of(
                demands,
                left -> tooEarly(terms(left, weekly)).filter(pin::equals).isEmpty());
    }

    private static Terms terms(List<Demand> demands, int weekly) {
        var pins = new ArrayList<Placement>();
        var ready = new TreeMap<LessonCode, LocalDate>();
        int quota = GridTask.DAYS.size() + 2;
        for (Demand demand : demands) {
            if (demand instanceof Demand.Pin pin) {
                pins.add(pin.airing());
            } else if (demand instanceof Demand.Ready late) {
                ready.put(late.lesson(), late.date());
            } else if (demand instanceof Demand.Quota) {
                quota = weekly;
            }
        }
        return new Terms(pins, quota, ready);
    }

    /** The first pinned lesson that does not come next on its day. */
    private Optional<Placement> tooEarly(Terms terms) {
        var fixed = Stream.concat(published.stream(), terms.pins().stream())
                .flatMap(placement ->
                        year.lesson(placement.lesson()).stream().map(lesson -> Fixed.of(placement, lesson, template)))
                .toList();
        var of = year.course(course).orElseThrow();
        var chain = new CourseChain(
                Showable.of(year, template.hours(), of),
                template.grain(),
                fixed,
                terms.weekly(),
                terms.circumstances(year.brief().circumstances()));
        for (var week : year.days().weeks(of.grade()).values()) {
            chain.beginWeek();
            for (LocalDate date : week) {
                if (chain.isFixedOn(date)) {
                    if (date.isAfter(pinnedUntil) && !chain.isOnTimeFor(date)) {
                        return terms.pins().stream()
                                .filter(pin -> pin.day().date().equals(date))
                                .findFirst();
                    }
                    chain.showFixed(date);
                } else if (date.isAfter(pinnedUntil) && chain.mayShow(date)) {
                    chain.show(date);
                }
            }
        }
        return Optional.empty();
    }
}
