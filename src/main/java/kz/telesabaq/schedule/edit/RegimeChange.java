package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/**
 * What is different between two plans of a year.
 *
 * @param moved new lessons that are elsewhere, in order of their old places
 * @param unplaced new lessons that have no place any more
 * @param placed new lessons that had no place before
 * @param gone repeats that are no longer shown
 * @param come repeats that are shown now
 */
public record RegimeChange(
        List<Move> moved,
        List<Placement> unplaced,
        List<Placement> placed,
        List<Placement> gone,
        List<Placement> come) {

    /** A new lesson at its old and its new place. */
    public record Move(Placement from, Placement to) {}

    private record Shown(ChannelId channel, LessonCode lesson) {}

    public RegimeChange {
        moved = List.copyOf(moved);
        unplaced = List.copyOf(unplaced);
        placed = List.copyOf(placed);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public static RegimeChange between(YearPlan before, YearPlan after) {
        var old = premieres(before);
        var now = premieres(after);
        var moved = new ArrayList<Move>();
        var unplaced = new ArrayList<Placement>();
        for (Placement placement : before.placements()) {
            if (placement.role() == Role.PREMIERE) {
                var other = now.get(shown(placement));
                if (other == null) {
                    unplaced.add(placement);
                } else if (!other.equals(placement)) {
                    moved.add(new Move(placement, other));
                }
            }
        }
        return new RegimeChange(
                moved,
                unplaced,
                after.placements().stream()
                        .filter(placement -> placement.role() == Role.PREMIERE && !old.containsKey(shown(placement)))
                        .toList(),
                repeatsMissingIn(after, before),
                repeatsMissingIn(before, after));
    }

    private static Map<Shown, Placement> premieres(YearPlan plan) {
        return plan.placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .collect(Collectors.toMap(RegimeChange::shown, Function.identity(), (first, again) -> first));
    }

    private static List<Placement> repeatsMissingIn(YearPlan one, YearPlan other) {
        var known = new HashSet<>(one.placements());
        return other.placements().stream()
                .filter(placement -> placement.role() == Role.REPEAT && !known.contains(placement))
                .toList();
    }

    private static Shown shown(Placement placement) {
        return new Shown(placement.channel(), placement.lesson());
    }

    public boolean isEmpty() {
        return moved.isEmpty() && unplaced.isEmpty() && placed.isEmpty() && gone.isEmpty() && come.isEmpty();
    }

    /** The whole change in words: first the sums, then the days on which something is different. */
    public List<Wording> sentences() {
        var sentences = new ArrayList<Wording>();
        if (isEmpty()) {
            sentences.add(Wording.of(
                    "Жоспарда ештеңе өзгермейді.", "В плане ничего не меняется.", "Nothing changes in the plan."));
            return sentences;
        }
        sentences.add(Wording.of(
                        "Басқа орынға көшетін жаңа сабақтар: %d; орынсыз қалатыны: %d; орын табатыны: %d.",
                        "Новых уроков переносится: %d; остаётся без места: %d; получает место: %d.",
                        "New lessons that move: %d; that lose their place: %d; that find one: %d.")
                .with(moved.size(), unplaced.size(), placed.size()));
        sentences.add(Wording.of(
                        "Алынатын қайталаулар: %d; қосылатыны: %d.",
                        "Повторов убирается: %d; добавляется: %d.", "Repeats that go: %d; that come: %d.")
                .with(gone.size(), come.size()));
        days().forEach((date, day) -> sentences.add(Wording.of(
                        "%s: кететін жаңа сабақтар – %d, келетіні – %d; кететін қайталаулар – %d, келетіні – %d.",
                        "%s: новых уроков уходит %d, приходит %d; повторов уходит %d, приходит %d.",
                        "%s: new lessons that leave: %d, that arrive: %d; repeats that go: %d, that come: %d.")
                .with(date, day.leave, day.arrive, day.go, day.come)));
        return sentences;
    }

    private static final class Day {
        private int leave;
        private int arrive;
        private int go;
        private int come;
    }

    private Map<LocalDate, Day> days() {
        var days = new TreeMap<LocalDate, Day>();
        moved.forEach(move -> {
            day(days, move.from()).leave++;
            day(days, move.to()).arrive++;
        });
        unplaced.forEach(placement -> day(days, placement).leave++);
        placed.forEach(placement -> day(days, placement).arrive++);
        gone.forEach(placement -> day(days, placement).go++);
        come.forEach(placement -> day(days, placement).come++);
        return days;
    }

    private static Day day(Map<LocalDate, Day> days, Placement placement) {
        return days.computeIfAbsent(placement.day().date(), date -> new Day());
    }
}
