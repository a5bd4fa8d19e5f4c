package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.edit.CourseFlow.Spot;
import kz.telesabaq.schedule.edit.WeekShape.ShapePlace;

/**
 * Gives weeks a shape. The lessons flow in order into the new places and into those behind the weeks; what a holiday or the
 * shape leaves over catches up in spare places, at the grade's own times where there are any. At a place of a repeat stands the lesson of the
 * course that was shown least often since its premiere.
 */
final class WeekEdits {
    private final Draft draft;
    private final WeekShape shape;
    private final DateSpan weeks;
    private final List<Placement> homeless = new ArrayList<>();

    WeekEdits(Draft draft, WeekShape shape, LocalDate first, LocalDate last) {
        this.draft = draft;
        this.shape = shape;
        this.weeks = new DateSpan(Weeks.monday(first), Weeks.monday(last).plusDays(6));
    }

    List<Placement> homeless() {
        return homeless;
    }

    /** Behind the weeks repeats may find new places; inside them the shape alone decides. */
    boolean isBehind(AirDay day) {
        return day.date().isAfter(weeks.last());
    }

    List<Finding> apply() {
        if (shape.places().isEmpty()) {
            return List.of(EditFinding.emptyShape(Place.file(shape.channel().name())));
        }
        var open = openDays();
        if (open.isEmpty()) {
            return draft.brief().published().stream()
                    .map(known -> EditFinding.pinnedDay(
                            Place.file(shape.channel() + " " + weeks.last()), weeks.last(), known.pinnedUntil()))
                    .toList();
        }
        var cleared = cleared();
        cleared.forEach(draft::remove);
        pourLessons(open);
        open.forEach(this::showAgain);
        homeless.addAll(shownLessOften(cleared));
        return List.of();
    }

    private List<AirDay> openDays() {
        return weeks.first()
                .datesUntil(weeks.last().plusDays(1))
                .filter(date -> !draft.isPinned(date))
                .map(AirDay::new)
                .toList();
    }

    private List<Placement> cleared() {
        return draft.before().placements().stream()
                .filter(airing -> airing.role() == Role.REPEAT && isInside(airing) && !draft.isFixed(airing))
                .toList();
    }

    private boolean isInside(Placement airing) {
        return airing.channel().equals(shape.channel())
                && weeks.contains(airing.day().date());
    }

    private void pourLessons(List<AirDay> open) {
        var first = open.getFirst();
        var flows = courses().stream()
                .map(course -> CourseFlow.takenOut(draft, shape.channel(), course, first))
                .toList();
        flows.forEach(flow -> {
            flow.leave(first.date(), weeks.last());
            flow.offer(spots(flow.course().code(), open));
        });
        flows.forEach(CourseFlow::pour);
        flows.forEach(flow -> flow.catchUp(times(flow.course()), first.date()));
        flows.forEach(flow -> flow.catchUp(anyTime(first), first.date()));
        flows.forEach(flow -> homeless.addAll(flow.gaveWay()));
    }

    /** Courses with a new lesson in the weeks, as they are or as they are to be. */
    private List<Course> courses() {
        var codes = new TreeSet<CourseCode>();
        draft.before().placements().stream()
                .filter(airing -> airing.role() == Role.PREMIERE && isInside(airing))
                .forEach(airing -> codes.add(airing.lesson().course()));
        newPlaces().forEach(place -> codes.add(place.course()));
        return codes.stream().flatMap(code -> draft.course(code).stream()).toList();
    }

    private List<ShapePlace> newPlaces() {
        return shape.places().stream()
                .filter(place -> place.role() == Role.PREMIERE)
                .toList();
    }

    private List<Spot> spots(CourseCode course, List<AirDay> open) {
        return open.stream()
                .flatMap(day -> newPlaces().stream()
                        .filter(place -> place.course().equals(course) && place.day() == day.dayOfWeek())
                        .map(place -> new Spot(day, place.start(), place.slot())))
                .toList();
    }

    private List<SlotTime> times(Course course) {
        return newPlaces().stream()
                .filter(place -> place.course().grade().equals(course.grade()))
                .map(ShapePlace::start)
                .distinct()
                .sorted()
                .toList();
    }

    private List<SlotTime> anyTime(AirDay day) {
        var channel = draft.channel(shape.channel());
        return IntStream.range(0, channel.slotsPerDay())
                .mapToObj(row -> channel.slotStart(day, row))
                .toList();
    }

    private void showAgain(AirDay day) {
        shape.places().stream()
                .filter(place -> place.role() == Role.REPEAT && place.day() == day.dayOfWeek())
                .forEach(place -> repeatAt(place, day).ifPresent(draft::add));
    }

    private Optional<Placement> repeatAt(ShapePlace place, AirDay day) {
        return draft.premieres(shape.channel(), place.course()).stream()
                .filter(premiere -> premiere.day().compareTo(day) < 0)
                .sorted(Comparator.comparing((Placement premiere) -> timesShownBefore(premiere, day))
                        .thenComparing(Placement::day))
                .map(premiere -> new Placement(
                        shape.channel(), day, place.start(), place.slot(), premiere.lesson(), Role.REPEAT))
                .filter(repeat -> Standing.of(draft, repeat).isFree())
                .findFirst();
    }

    private long timesShownBefore(Placement premiere, AirDay day) {
        return draft.repeats(shape.channel(), premiere.lesson()).stream()
                .filter(repeat -> repeat.day().compareTo(day) < 0)
                .count();
    }

    /** Of the repeats that had to go, as many of each lesson as it is shown less often than it was. */
    private List<Placement> shownLessOften(List<Placement> cleared) {
        var missing = new HashMap<LessonCode, Integer>();
        draft.before().placements().stream()
                .filter(airing ->
                        airing.role() == Role.REPEAT && airing.channel().equals(shape.channel()))
                .forEach(airing -> missing.merge(airing.lesson(), 1, Integer::sum));
        missing.replaceAll((lesson, before) ->
                before - draft.repeats(shape.channel(), lesson).size());
        return cleared.stream()
                .filter(repeat -> missing.merge(repeat.lesson(), -1, Integer::sum) >= 0)
                .toList();
    }
}
