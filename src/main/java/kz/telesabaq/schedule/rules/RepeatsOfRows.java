package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.Role;

/**
 * The most repeats of a channel in any plan that shows the same lessons new at no more start times, wherever it puts them.
 *
 * <p>On a day that comes too long after the school days before it nothing can be shown again in any plan; a start time holds
 * one new lesson there, so that the rest of the new lessons lie on the other days and take time from their repeats.
 */
final class RepeatsOfRows {
    private final PlanView view;
    private final Channel channel;
    private final List<Airing> premieres;
    private final SlotLengths lengths;
    private final Set<Integer> slots;

    RepeatsOfRows(PlanView view, Channel channel) {
        this.view = view;
        this.channel = channel;
        this.lengths = SlotLengths.of(view, channel);
        this.premieres = view.firstPremieres().values().stream()
                .filter(airing -> airing.channel().equals(channel))
                .toList();
        this.slots = premieres.stream()
                .map(airing -> lengths.of(airing.lesson()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    long most() {
        if (premieres.isEmpty()) {
            return 0;
        }
        long room = 0;
        long newBefore = 0;
        for (LocalDate date : days()) {
            int minutes = minutes(date);
            if (hasSomethingToRepeat(date)) {
                room += minutes;
            } else {
                newBefore += Math.min(
                        channelMinutes(),
                        rows() * slots.stream().mapToInt(slot -> slot).max().orElse(0));
            }
        }
        return (room - Math.max(0, newInHoursOfRepeats() - newBefore))
                / slots.stream().mapToInt(slot -> slot).min().orElse(1);
    }

    private Set<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
            days.addAll(view.schoolDays().of(new Grade(grade), Role.REPEAT));
        }
        return days;
    }

    /** What slots of whatever lessons can fill of the hours in which there may be repeats. */
    private int minutes(LocalDate date) {
        return FreeTime.gaps(view.brief(), channel, date, RepeatHours.on(view, date), List.of()).stream()
                .mapToInt(gap -> SlotLengths.filled(SlotLengths.minutes(gap), slots))
                .sum();
    }

    private int channelMinutes() {
        return channel.slotsPerDay() * channel.rasterMinutes() + channel.rasterMinutes();
    }

    private boolean hasSomethingToRepeat(LocalDate date) {
        for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
            var grade = new Grade(number);
            var last = view.schoolDays().of(grade).lower(date);
            if (last != null
                    && view.schoolDays().of(grade, Role.REPEAT).contains(date)
                    && (view.schoolDays().isReviewDay(date, grade)
                            || !last.plusDays(view.brief().profile().repeatWithinDays())
                                    .isBefore(date))) {
                return true;
            }
        }
        return false;
    }

    /** Start times of all grades; a grade has one new lesson at each of them on a day. */
    private int rows() {
        return Math.toIntExact(premieres.stream()
                .map(airing -> List.of(airing.grade(), view.startOf(airing)))
                .distinct()
                .count());
    }

    /** Minutes of the new lessons that lie in hours of repeats in every plan. */
    private long newInHoursOfRepeats() {
        return premieres.stream()
                .filter(airing -> {
                    var band = view.brief().profile().bandOf(airing.grade());
                    return !band.premieres().from().isBefore(band.repeats().from())
                            && !band.premieres().until().isAfter(band.repeats().until());
                })
                .mapToLong(airing -> lengths.of(airing.lesson()))
                .sum();
    }
}
