package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningFinding;

/**
 * A course on its way through the year: the next lesson waits for the first place after the one before it and not before
 * its media are ready. Lessons that are fixed somewhere are shown there and nowhere else; those before them come before
 * that date.
 */
final class CourseChain {
    private final Showable showable;
    private final List<Lesson> lessons;
    private final int weekly;
    private final Map<LessonCode, LocalDate> ready;
    private final Set<LessonCode> missed;
    private final int slot;
    private final int watched;
    private final TreeMap<LocalDate, Integer> fixedOn = new TreeMap<>();
    private final Map<Integer, LocalDate> fixedAt = new HashMap<>();
    private final List<Lesson> passedBy = new ArrayList<>();
    private final Deque<Lesson> makeGoods = new ArrayDeque<>();
    private int next;
    private int shown;
    private int quotaSoFar;
    private LocalDate lastShown = LocalDate.MIN;

    /**
     * @param premieres of the course that stay where they are
     * @param weekly new lessons a week
     */
    CourseChain(Showable showable, Grain grain, List<Fixed> premieres, int weekly, Circumstances circumstances) {
        this.weekly = weekly;
        this.ready = circumstances.ready();
        this.missed = circumstances.missed().stream()
                .map(Placement::lesson)
                .filter(lesson -> lesson.course().equals(showable.course().code()))
                .collect(Collectors.toSet());
        this.showable = showable;
        this.lessons = showable.lessons();
        this.slot = showable.slot(grain);
        this.watched = lessons.stream()
                .mapToInt(lesson -> Grain.wholeMinutes(lesson.planned()))
                .max()
                .orElse(0);
        var places = new HashMap<LessonCode, Integer>();
        for (int i = 0; i < lessons.size(); i++) {
            places.put(lessons.get(i).code(), i);
        }
        for (Fixed premiere : premieres) {
            var place = places.get(premiere.lesson().code());
            fixedOn.put(premiere.date(), place == null ? -1 : place);
            if (place != null) {
                fixedAt.put(place, premiere.date());
            }
        }
    }

    Course course() {
        return showable.course();
    }

    /** Minutes that the longest of its lessons takes up. */
    int slot() {
        return slot;
    }

    /** Minutes for which the longest of its lessons is before the pupils. */
    int watched() {
        return watched;
    }

    /** A school week begins: its quota may be shown. */
    void beginWeek() {
        quotaSoFar += weekly;
    }

    /** New lessons that the quotas up to now allow and that were not shown yet: this week's and what was carried over. */
    int due() {
        return Math.min(quotaSoFar - shown, makeGoods.size() + lessons.size() - next);
    }

    /** Whether a lesson of the course is fixed on the date. */
    boolean isFixedOn(LocalDate date) {
        return fixedOn.containsKey(date);
    }

    /** Whether the next lesson may be new on the date. */
    boolean mayShow(LocalDate date) {
        return due() > 0
                && lastShown.isBefore(date)
                && !fixedOn.containsKey(date)
                && (!makeGoods.isEmpty() || !fixedAt.containsKey(next))
                && comesBeforeTheNextFixed(date)
                && !waitsFor(date);
    }

    private boolean comesBeforeTheNextFixed(LocalDate date) {
        return fixedOn.headMap(date).values().stream().noneMatch(place -> place > next);
    }

    private boolean waitsFor(LocalDate date) {
        var waiting = makeGoods.isEmpty() ? lessons.get(next) : makeGoods.getFirst();
        return readyDate(waiting).filter(date::isBefore).isPresent();
    }

    private Optional<LocalDate> readyDate(Lesson lesson) {
        return Optional.ofNullable(ready.get(lesson.code()));
    }

    Lesson show(LocalDate date) {
        lastShown = date;
        shown++;
        return makeGoods.isEmpty() ? lessons.get(next++) : makeGoods.removeFirst();
    }

    /** Whether the lesson that is fixed on the date comes next; if not, those before it would be passed by. */
    boolean isOnTimeFor(LocalDate date) {
        var place = fixedOn.get(date);
        return place == null || place <= next;
    }

    /**
     * The lesson that is fixed on the date is shown; those before it that were not are passed by, or made good later when
     * they were missed.
     */
    void showFixed(LocalDate date) {
        int place = fixedOn.getOrDefault(date, -1);
        lastShown = date;
        shown++;
        if (place >= next) {
            for (Lesson lesson : lessons.subList(next, place)) {
                Collection<Lesson> where = missed.contains(lesson.code()) ? makeGoods : passedBy;
                where.add(lesson);
            }
            next = place + 1;
        }
    }

    /** Lessons that are neither shown nor waiting for a day on which they are fixed. */
    List<Lesson> unplaced() {
        var all = new ArrayList<>(passedBy);
        all.addAll(makeGoods);
        all.addAll(lessons.subList(next, lessons.size()));
        return all;
    }

    /** Every lesson that got no place, with its reason. */
    List<Finding> leftOver(ChannelId channel, DayWindow hours, LocalDate lastDay) {
        var all = new ArrayList<Finding>();
        showable.longerThanHours().forEach(lesson -> all.add(PlanningFinding.longerThanHours(channel, lesson, hours)));
        showable.overScreenLimit()
                .forEach(lesson -> all.add(PlanningFinding.overScreenLimit(channel, lesson, course().screenMinutes())));
        for (Lesson lesson : passedBy) {
            all.add(PlanningFinding.passedBy(channel, lesson.code(), lastShown));
        }
        var waiting = new ArrayList<>(makeGoods);
        waiting.addAll(lessons.subList(next, lessons.size()));
        for (Lesson lesson : waiting) {
            var first = waiting.getFirst();
            var late = readyDate(first).filter(lastDay::isBefore);
            all.add(late.map(date -> PlanningFinding.readyTooLate(channel, lesson.code(), first.code(), date))
                    .orElseGet(() -> PlanningFinding.noPlaceLeft(
                            channel, lesson.code(), course().lessons().size(), shown)));
        }
        return all;
    }
}
