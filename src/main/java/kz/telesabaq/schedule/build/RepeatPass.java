package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningBrief;

/**
 * Shows lessons again in the slots that are left. The earliest free slot takes the oldest lesson of an earlier day of the
 * week that was not repeated yet, failing that the oldest of the days before; a lesson of the same day that would change the
 * half of the day goes first. Reaches the bound of 67 repeats a week in the reference week (planning reference,
 * section 9).
 */
final class RepeatPass {
    private final PlanningBrief brief;
    private final Raster raster;
    private final int apart;
    private final Deque<Shown> earlierWeeks = new ArrayDeque<>();
    private final Deque<Shown> thisWeek = new ArrayDeque<>();
    private final Map<Grade, GradeRoom> rooms = new HashMap<>();
    private final List<Shown> repeats = new ArrayList<>();

    RepeatPass(PlanningBrief brief, Channel channel) {
        this.brief = brief;
        this.raster = Raster.of(channel);
        this.apart = raster.rowsApart(brief.profile().breakMinutes());
        for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
            var grade = new Grade(number);
            rooms.put(grade, new GradeRoom(brief.profile().bandOf(grade)));
        }
    }

    /** Where each repeat goes. */
    List<Shown> place(List<Shown> premieres) {
        Map<LocalDate, List<Shown>> byDate = premieres.stream()
                .sorted(Comparator.comparing(Shown::date).thenComparingInt(Shown::row))
                .collect(Collectors.groupingBy(Shown::date, TreeMap::new, Collectors.toList()));
        var calendar = brief.curriculum().calendar();
        LocalDate before = LocalDate.MIN;
        for (LocalDate date : calendar.broadcastDays()) {
            if (date.getDayOfWeek().getValue() <= before.getDayOfWeek().getValue()
                    || ChronoUnit.DAYS.between(before, date) >= 7) {
                earlierWeeks.addAll(thisWeek);
                thisWeek.clear();
            }
            before = date;
            var today = byDate.getOrDefault(date, List.of());
            rooms.forEach((grade, room) -> room.open(calendar.isTeachingDay(date, grade)));
            today.forEach(shown -> room(shown).take(shown));
            fillDay(date, today);
            thisWeek.addAll(today);
        }
        return repeats;
    }

    private void fillDay(LocalDate date, List<Shown> today) {
        earlierWeeks.removeIf(shown -> isTooOld(shown, date));
        thisWeek.removeIf(shown -> isTooOld(shown, date));
        var taken = new BitSet();
        today.forEach(shown -> taken.set(shown.row()));
        for (int row = taken.nextClearBit(0); row < raster.rows(); row = taken.nextClearBit(row + 1)) {
            int free = row;
            var found = choose(thisWeek, free).or(() -> choose(earlierWeeks, free));
            found.ifPresent(premiere -> {
                var repeat = new Shown(date, free, premiere.lesson());
                room(repeat).take(repeat);
                repeats.add(repeat);
            });
        }
    }

    private boolean isTooOld(Shown shown, LocalDate date) {
        return ChronoUnit.DAYS.between(shown.date(), date) > brief.profile().repeatWithinDays();
    }

    /** Takes out of the queue what the slot is to show. */
    private Optional<Shown> choose(Deque<Shown> waiting, int row) {
        Optional<Shown> chosen = Optional.empty();
        for (Shown shown : waiting) {
            if (chosen.isPresent() && shown.date().isAfter(chosen.get().date())) {
                break;
            }
            boolean fits = room(shown).holds(shown, row);
            if (fits && changesHalfDay(shown, row)) {
                chosen = Optional.of(shown);
                break;
            }
            if (fits && chosen.isEmpty()) {
                chosen = Optional.of(shown);
            }
        }
        chosen.ifPresent(shown -> removeSame(waiting, shown));
        return chosen;
    }

    private static void removeSame(Deque<Shown> waiting, Shown shown) {
        for (Iterator<Shown> each = waiting.iterator(); each.hasNext(); ) {
            if (each.next() == shown) {
                each.remove();
                return;
            }
        }
    }

    private boolean changesHalfDay(Shown shown, int row) {
        var noon = brief.profile().halfDay();
        return raster.startOf(shown.row()).isBefore(noon) != raster.startOf(row).isBefore(noon);
    }

    private GradeRoom room(Shown shown) {
        var room = rooms.get(shown.lesson().grade());
        if (room == null) {
            throw new IllegalStateException("no such grade: " + shown.lesson().grade());
        }
        return room;
    }

    /** What one grade can still be shown on the day at hand. */
    private final class GradeRoom {
        private final int firstRow;
        private final int endRow;
        private final Frames dayLimit;
        private final BitSet rows = new BitSet();
        private boolean hasSchool;
        private Frames onAir = Frames.ZERO;

        GradeRoom(GradeBand band) {
            this.firstRow = raster.firstRow(band.repeats());
            this.endRow = raster.endRow(band.repeats());
            this.dayLimit = Frames.ofMinutes(band.screenMinutesPerDay());
        }

        void open(boolean school) {
            hasSchool = school;
            rows.clear();
            onAir = Frames.ZERO;
        }

        void take(Shown shown) {
            rows.set(shown.row());
            onAir = onAir.plus(shown.lesson().planned());
        }

        boolean holds(Shown shown, int row) {
            int near = rows.nextSetBit(Math.max(0, row - apart + 1));
            return hasSchool
                    && row >= firstRow
                    && row < endRow
                    && (near < 0 || near >= row + apart)
                    && !onAir.plus(shown.lesson().planned()).isLongerThan(dayLimit);
        }
    }
}
