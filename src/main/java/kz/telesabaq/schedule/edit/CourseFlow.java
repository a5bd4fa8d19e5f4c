package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/**
 * The new lessons of a course from a day on, poured in their order into the places the course has: each takes the first
 * place behind the one before it at which it may stand and which the quotas up to that week allow.
 */
final class CourseFlow {
    private final Draft draft;
    private final ChannelId channel;
    private final Course course;
    private final AirDay first;
    private final List<LessonCode> lessons;
    private final List<Spot> places = new ArrayList<>();
    private final List<Placement> gaveWay = new ArrayList<>();
    private int leftOver;

    /** A place without its lesson. */
    record Spot(AirDay day, SlotTime start, Frames slot) implements Comparable<Spot> {
        private static final Comparator<Spot> ORDER =
                Comparator.comparing(Spot::day).thenComparing(Spot::start);

        static Spot of(Placement airing) {
            return new Spot(airing.day(), airing.start(), airing.slot());
        }

        @Override
        public int compareTo(Spot other) {
            return ORDER.compare(this, other);
        }
    }

    private CourseFlow(Draft draft, ChannelId channel, Course course, AirDay first, List<Placement> taken) {
        this.draft = draft;
        this.channel = channel;
        this.course = course;
        this.first = first;
        this.lessons = taken.stream().map(Placement::lesson).sorted().toList();
        taken.forEach(airing -> places.add(Spot.of(airing)));
    }

    /** Takes the new lessons of the course from the day on out of the draft, with their places. */
    static CourseFlow takenOut(Draft draft, ChannelId channel, Course course, AirDay first) {
        var taken = draft.premieres(channel, course.code()).stream()
                .filter(airing -> !airing.day().date().isBefore(first.date()) && !draft.isFixed(airing))
                .toList();
        taken.forEach(draft::remove);
        return new CourseFlow(draft, channel, course, first, taken);
    }

    Course course() {
        return course;
    }

    /** The course has these places, too. */
    void offer(List<Spot> more) {
        places.addAll(more);
    }

    /** The course gives up its places of these days. */
    void leave(LocalDate from, LocalDate until) {
        places.removeIf(place ->
                !place.day().date().isBefore(from) && !place.day().date().isAfter(until));
    }

    /** The course gives up one place. */
    void leave(Spot place) {
        places.remove(place);
    }

    /** Repeats that had to leave for a lesson. */
    List<Placement> gaveWay() {
        return gaveWay;
    }

    /** Pours the lessons into the places that the course has. */
    void pour() {
        leftOver = pourOnce();
    }

    /**
     * Puts what was left over into spare places, so that no lesson falls off that the quotas allow.
     *
     * @param usualTimes the grade's times of a day
     * @param spareFrom the first date on which the course may have a place more
     */
    void catchUp(List<SlotTime> usualTimes, LocalDate spareFrom) {
        var days = draft.brief().curriculum().calendar().teachingDays(course.grade()).stream()
                .filter(date -> !date.isBefore(spareFrom) && !draft.isPinned(date))
                .toList();
        for (LocalDate date : days) {
            if (leftOver == 0) {
                return;
            }
            var spare = spareOn(new AirDay(date), usualTimes);
            if (spare.isPresent()) {
                places.add(spare.get());
                takeBack();
                leftOver = pourOnce();
            }
        }
    }

    private Optional<Spot> spareOn(AirDay day, List<SlotTime> usualTimes) {
        var mine = draft.premieres(channel, course.code());
        boolean isOnAir = mine.stream().anyMatch(airing -> airing.day().equals(day));
        var next = mine.stream()
                .filter(airing -> airing.day().date().isAfter(day.date()))
                .map(Placement::lesson)
                .findFirst();
        if (isOnAir || next.isEmpty() || shownUntilWeekOf(day) >= draft.allowed(course, day.date())) {
            return Optional.empty();
        }
        var slot = draft.channel(channel).raster();
        return usualTimes.stream()
                .map(start -> new Spot(day, start, slot))
                .filter(spot -> Standing.of(draft, at(spot, next.get())).isFree())
                .findFirst();
    }

    private int pourOnce() {
        places.sort(Comparator.naturalOrder());
        Deque<LessonCode> waiting = new ArrayDeque<>(lessons);
        var lastShown = first.date().minusDays(1);
        for (Spot place : places) {
            if (waiting.isEmpty()) {
                break;
            }
            var date = place.day().date();
            if (!date.isAfter(lastShown) || shownUntilWeekOf(place.day()) >= draft.allowed(course, date)) {
                continue;
            }
            var airing = at(place, waiting.peekFirst());
            var standing = Standing.of(draft, airing);
            if (standing.isFree()) {
                gaveWay.addAll(standing.put(draft, airing));
                waiting.removeFirst();
                lastShown = date;
            }
        }
        return waiting.size();
    }

    private void takeBack() {
        draft.premieres(channel, course.code()).stream()
                .filter(airing -> !airing.day().date().isBefore(first.date()) && !draft.isFixed(airing))
                .forEach(draft::remove);
    }

    private Placement at(Spot place, LessonCode lesson) {
        return new Placement(channel, place.day(), place.start(), place.slot(), lesson, Role.PREMIERE);
    }

    private long shownUntilWeekOf(AirDay day) {
        var end = Weeks.monday(day.date()).plusDays(6);
        return draft.premieres(channel, course.code()).stream()
                .filter(airing -> !airing.day().date().isAfter(end))
                .count();
    }
}
