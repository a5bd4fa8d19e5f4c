package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.edit.Draft.Series;

/**
 * Moves the new lessons of a grade by whole teaching days. Each goes to the day so many teaching days on, at its own time
 * or else another time of the grade; where that day has no place for it, or the quotas do not allow it yet, to the next day
 * that has. What finds none before the end of the year falls off, and so do the lessons of its course behind it. Earlier,
 * the first lesson of each course goes exactly as far as is wanted or the shift is refused; none goes later than it stood.
 */
final class GradeShift {
    private final Draft draft;
    private final PlanEdit.ShiftGrade edit;
    private final List<LocalDate> days;
    private final Map<ChannelId, List<SlotTime>> clocks = new HashMap<>();
    private final Set<Series> full = new HashSet<>();
    private final Set<Placement> firsts;
    private final List<Placement> homeless = new ArrayList<>();

    GradeShift(Draft draft, PlanEdit.ShiftGrade edit) {
        this.draft = draft;
        this.edit = edit;
        this.days =
                draft.brief().curriculum().calendar().teachingDays(edit.which().grade());
        var first = new LinkedHashMap<Series, Placement>();
        edit.lessons()
                .forEach(lesson -> first.merge(
                        new Series(lesson.channel(), lesson.lesson().course()),
                        lesson,
                        (one, other) -> other.day().compareTo(one.day()) < 0 ? other : one));
        this.firsts = Set.copyOf(first.values());
    }

    List<Placement> homeless() {
        return homeless;
    }

    List<Finding> shift() {
        if (edit.lessons().isEmpty()) {
            return List.of(EditFinding.nothingToShift(edit.which().grade(), edit.from()));
        }
        if (firsts.stream().noneMatch(draft::holds)) {
            return List.of();
        }
        for (Placement lesson : edit.lessons()) {
            if (!draft.holds(lesson)) {
                return List.of(EditFinding.notThere(draft.place(lesson), lesson.lesson()));
            }
            if (draft.isFixed(lesson)) {
                return fixed(lesson);
            }
        }
        edit.lessons().stream()
                .map(Placement::channel)
                .distinct()
                .forEach(channel ->
                        clocks.put(channel, draft.clock(channel, edit.which().grade())));
        edit.lessons().forEach(draft::remove);
        var inTime = edit.lessons().stream()
                .sorted(Comparator.comparing(Placement::day).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (Placement lesson : inTime) {
            var refused = edit.teachingDays() > 0 ? later(lesson) : earlier(lesson);
            if (!refused.isEmpty()) {
                return refused;
            }
        }
        return List.of();
    }

    private List<Finding> later(Placement lesson) {
        var series = new Series(lesson.channel(), lesson.lesson().course());
        if (full.contains(series)) {
            return List.of();
        }
        for (int day = wanted(lesson); day < days.size(); day++) {
            var found = placeOn(new AirDay(days.get(day)), lesson);
            if (found.isPresent()) {
                homeless.addAll(Standing.of(draft, found.get()).put(draft, found.get()));
                return List.of();
            }
        }
        full.add(series);
        return List.of();
    }

    /** The first lesson of a course goes exactly as far as is wanted; those behind it as far as they can. */
    private List<Finding> earlier(Placement lesson) {
        int wanted = wanted(lesson);
        if (wanted < 0) {
            return List.of(EditFinding.noRoomEarlier(draft.place(lesson), lesson.lesson(), days.getFirst()));
        }
        int last = firsts.contains(lesson) ? wanted : wanted - edit.teachingDays();
        for (int day = wanted; day <= Math.min(last, days.size() - 1); day++) {
            var found = placeOn(new AirDay(days.get(day)), lesson);
            if (found.isPresent()) {
                homeless.addAll(Standing.of(draft, found.get()).put(draft, found.get()));
                return List.of();
            }
        }
        var refused = new ArrayList<Finding>();
        refused.add(EditFinding.noRoomEarlier(draft.place(lesson), lesson.lesson(), days.get(wanted)));
        var direct = at(lesson, new AirDay(days.get(wanted)), lesson.start());
        refused.addAll(Standing.of(draft, direct).objections());
        return refused;
    }

    private int wanted(Placement lesson) {
        int now = Collections.binarySearch(days, lesson.day().date());
        return (now < 0 ? -now - 1 : now) + edit.teachingDays();
    }

    /** The lesson's place of the day, if the order of its course, the quotas and the day allow one. */
    private Optional<Placement> placeOn(AirDay day, Placement lesson) {
        var course = draft.course(lesson.lesson().course()).orElseThrow();
        var shown = draft.premieres(lesson.channel(), course.code());
        boolean inOrder = shown.stream()
                .allMatch(other -> other.lesson().compareTo(lesson.lesson()) < 0
                        ? other.day().compareTo(day) < 0
                        : other.day().compareTo(day) > 0);
        var weekEnd = Weeks.monday(day.date()).plusDays(6);
        long untilThen = shown.stream()
                .filter(other -> !other.day().date().isAfter(weekEnd))
                .count();
        if (!inOrder || untilThen >= draft.allowed(course, day.date())) {
            return Optional.empty();
        }
        var starts = new LinkedHashSet<SlotTime>();
        starts.add(lesson.start());
        starts.addAll(clocks.getOrDefault(lesson.channel(), List.of()));
        return starts.stream()
                .map(start -> at(lesson, day, start))
                .filter(place -> Standing.of(draft, place).isFree())
                .findFirst();
    }

    private static Placement at(Placement lesson, AirDay day, SlotTime start) {
        return new Placement(lesson.channel(), day, start, lesson.slot(), lesson.lesson(), Role.PREMIERE);
    }

    private List<Finding> fixed(Placement lesson) {
        var place = draft.place(lesson);
        return draft.brief()
                .published()
                .filter(known -> known.pins(lesson))
                .map(known -> List.of(EditFinding.pinnedDay(place, lesson.day().date(), known.pinnedUntil())))
                .orElseGet(() -> List.of(EditFinding.pinBroken(place, lesson.lesson())));
    }
}
