package kz.telesabaq.schedule.edit;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.ScheduleFinding;

/** Edits of single places, in one week or in many. The named one decides whether the edit can be done at all. */
final class PlaceEdits {
    private final Draft draft;
    private final List<Placement> homeless = new ArrayList<>();

    PlaceEdits(Draft draft) {
        this.draft = draft;
    }

    /** Repeats that had to leave their places. */
    List<Placement> homeless() {
        return homeless;
    }

    List<Finding> move(PlanEdit.Move edit) {
        var airing = edit.airing();
        if (!draft.holds(airing)) {
            return isShown(airing, edit.day(), edit.start()) ? List.of() : notThere(airing);
        }
        if (edit.day().equals(airing.day()) && edit.start().equals(airing.start())) {
            return List.of();
        }
        long days = ChronoUnit.DAYS.between(airing.day().date(), edit.day().date());
        return inEveryWeek(
                airing, edit.scope(), like -> moveOne(like, like.day().plusDays(days), edit.start()));
    }

    List<Finding> swap(PlanEdit.Swap edit) {
        var one = edit.one();
        var other = edit.other();
        if (one.equals(other)) {
            return List.of();
        }
        if (!draft.holds(one) || !draft.holds(other)) {
            boolean isDone = isShown(one, other.day(), other.start()) && isShown(other, one.day(), one.start());
            return isDone ? List.of() : notThere(draft.holds(one) ? other : one);
        }
        long days = ChronoUnit.DAYS.between(one.day().date(), other.day().date());
        return inEveryWeek(
                one,
                edit.scope(),
                like -> draft.at(like.channel(), like.day().plusDays(days), other.start())
                        .filter(partner -> isAlike(partner, other))
                        .map(partner -> swapOne(like, partner))
                        .orElse(List.of()));
    }

    List<Finding> remove(PlanEdit.Remove edit) {
        var airing = edit.airing();
        if (!draft.holds(airing)) {
            return List.of();
        }
        var going = new ArrayList<Placement>();
        going.add(airing);
        going.addAll(likes(airing, edit.scope()));
        for (Placement place : going) {
            if (draft.isFixed(place)) {
                return fixed(place);
            }
        }
        if (airing.role() == Role.REPEAT) {
            going.forEach(draft::remove);
            return List.of();
        }
        var course = draft.course(airing.lesson().course()).orElseThrow();
        var clock = draft.clock(airing.channel(), course.grade());
        var first = going.stream()
                .map(Placement::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var flow = CourseFlow.takenOut(draft, airing.channel(), course, first);
        going.forEach(place -> flow.leave(CourseFlow.Spot.of(place)));
        flow.pour();
        if (edit.scope() == Scope.THIS) {
            flow.catchUp(clock, Weeks.monday(airing.day().date()).plusWeeks(1));
        }
        homeless.addAll(flow.gaveWay());
        return List.of();
    }

    /** Does the same to the named airing and to its like in every week the scope reaches; other weeks may stay. */
    private List<Finding> inEveryWeek(Placement named, Scope scope, Function<Placement, List<Finding>> change) {
        var others = likes(named, scope);
        var refused = change.apply(named);
        if (!refused.isEmpty()) {
            return refused;
        }
        var notes = new ArrayList<Finding>();
        for (Placement like : others) {
            if (!draft.holds(like)) {
                continue;
            }
            var kept = change.apply(like);
            if (!kept.isEmpty()) {
                notes.add(EditFinding.weekStays(
                        draft.place(like),
                        Weeks.monday(like.day().date()),
                        kept.getFirst().sentence()));
            }
        }
        return notes;
    }

    /** The airings at the same weekly place, without the named one and without what viewers know. */
    private List<Placement> likes(Placement named, Scope scope) {
        return draft.plan().placements().stream()
                .filter(airing -> !airing.equals(named)
                        && isAlike(airing, named)
                        && airing.channel().equals(named.channel())
                        && airing.start().equals(named.start())
                        && airing.day().dayOfWeek() == named.day().dayOfWeek()
                        && scope.reaches(named.day().date(), airing.day().date())
                        && !draft.isFixed(airing))
                .toList();
    }

    private static boolean isAlike(Placement airing, Placement other) {
        return airing.role() == other.role()
                && airing.lesson().course().equals(other.lesson().course());
    }

    private List<Finding> moveOne(Placement airing, AirDay day, SlotTime start) {
        if (draft.isFixed(airing)) {
            return fixed(airing);
        }
        int mark = draft.mark();
        draft.remove(airing);
        var gaveWay = new ArrayList<Placement>();
        var objections = new ArrayList<>(put(airing, day, start, gaveWay));
        if (objections.isEmpty() && airing.role() == Role.PREMIERE) {
            objections.addAll(inOrder(airing));
        }
        return finish(mark, objections, gaveWay);
    }

    private List<Finding> swapOne(Placement one, Placement other) {
        if (draft.isFixed(one) || draft.isFixed(other)) {
            return fixed(draft.isFixed(one) ? one : other);
        }
        if (isAlike(one, other) && one.role() == Role.PREMIERE) {
            return List.of(EditFinding.orderStays(draft.place(one), one.lesson(), other.lesson()));
        }
        int mark = draft.mark();
        draft.remove(one);
        draft.remove(other);
        var gaveWay = new ArrayList<Placement>();
        var objections = new ArrayList<Finding>();
        objections.addAll(put(one, other.day(), other.start(), gaveWay));
        objections.addAll(put(other, one.day(), one.start(), gaveWay));
        for (Placement moved : List.of(one, other)) {
            if (objections.isEmpty() && moved.role() == Role.PREMIERE) {
                objections.addAll(inOrder(moved));
            }
        }
        return finish(mark, objections, gaveWay);
    }

    private List<Finding> finish(int mark, List<Finding> objections, List<Placement> gaveWay) {
        if (objections.isEmpty()) {
            homeless.addAll(gaveWay);
        } else {
            draft.backTo(mark);
        }
        return objections;
    }

    private List<Finding> put(Placement airing, AirDay day, SlotTime start, List<Placement> gaveWay) {
        var wanted = new Placement(airing.channel(), day, start, airing.slot(), airing.lesson(), airing.role());
        var standing = Standing.of(draft, wanted);
        if (standing.isFree()) {
            gaveWay.addAll(standing.put(draft, wanted));
        }
        return standing.objections();
    }

    /** Gives the lessons of the course to its places in their order, and says what then stands where it may not. */
    private List<Finding> inOrder(Placement moved) {
        var course = draft.course(moved.lesson().course()).orElseThrow();
        var places = draft.premieres(moved.channel(), course.code()).stream()
                .filter(airing -> !draft.isFixed(airing))
                .toList();
        List<LessonCode> lessons =
                places.stream().map(Placement::lesson).sorted().toList();
        var ordered = new ArrayList<Placement>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (!place.lesson().equals(lessons.get(i))) {
                draft.remove(place);
                ordered.add(new Placement(
                        place.channel(), place.day(), place.start(), place.slot(), lessons.get(i), place.role()));
            }
        }
        var objections = new ArrayList<Finding>();
        for (Placement airing : ordered) {
            var standing = Standing.of(draft, airing);
            objections.addAll(standing.objections());
            draft.add(airing);
        }
        objections.addAll(outOfOrderOrOverQuota(moved));
        return objections;
    }

    private List<Finding> outOfOrderOrOverQuota(Placement moved) {
        var course = draft.course(moved.lesson().course()).orElseThrow();
        var airings = draft.premieres(moved.channel(), course.code());
        var objections = new ArrayList<Finding>();
        for (int i = 0; i < airings.size(); i++) {
            var airing = airings.get(i);
            if (i > 0 && airing.lesson().compareTo(airings.get(i - 1).lesson()) < 0) {
                var before = airings.get(i - 1);
                objections.add(ScheduleFinding.outOfOrder(draft.place(before), before.lesson(), airing.lesson()));
            }
            var date = airing.day().date();
            int allowed = draft.allowed(course, date);
            if (i + 1 > allowed) {
                objections.add(ScheduleFinding.overWeekQuota(
                        draft.place(airing), course.code(), Weeks.monday(date), i + 1L, allowed));
            }
        }
        return objections;
    }

    /** Whether the place holds what the edit puts there: the course for a new lesson, the lesson itself for a repeat. */
    private boolean isShown(Placement airing, AirDay day, SlotTime start) {
        return draft.at(airing.channel(), day, start)
                .filter(there -> isAlike(there, airing)
                        && (there.role() == Role.PREMIERE || there.lesson().equals(airing.lesson())))
                .isPresent();
    }

    private List<Finding> notThere(Placement airing) {
        return List.of(EditFinding.notThere(draft.place(airing), airing.lesson()));
    }

    private List<Finding> fixed(Placement airing) {
        var place = draft.place(airing);
        var date = airing.day().date();
        return draft.brief()
                .published()
                .filter(known -> known.pins(airing))
                .map(known -> List.of(EditFinding.pinnedDay(place, date, known.pinnedUntil())))
                .orElseGet(() -> List.of(EditFinding.pinBroken(place, airing.lesson())));
    }
}
