package kz.telesabaq.schedule.build;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Grade;

/** What one channel has on air on one date, minute by minute, and what each grade has seen of it. */
final class DayBook {
    private final int minutes;
    private final int rest;
    private final BitSet onAir = new BitSet();
    private final Map<Grade, BitSet> watched = new HashMap<>();
    private final Map<Grade, Frames> screenTime = new HashMap<>();

    /**
     * @param minutes length of the day
     * @param rest minutes between two lessons of a grade
     */
    DayBook(int minutes, int rest) {
        this.minutes = minutes;
        this.rest = rest;
    }

    /** The stretch belongs to something that is not a lesson. */
    void close(Stretch stretch) {
        mark(onAir, stretch, true);
    }

    void put(Lesson what) {
        mark(onAir, what.slot(), true);
        mark(watched.computeIfAbsent(what.grade(), any -> new BitSet()), what.screen(), true);
        screenTime.merge(what.grade(), what.planned(), Frames::plus);
    }

    /** Takes back what was put. */
    void remove(Lesson what) {
        mark(onAir, what.slot(), false);
        mark(watched.computeIfAbsent(what.grade(), any -> new BitSet()), what.screen(), false);
        screenTime.merge(what.grade(), what.planned(), Frames::minus);
    }

    /** A lesson as the book counts it. */
    record Lesson(Grade grade, Stretch slot, Stretch screen, Frames planned) {

        static Lesson of(Fixed fixed) {
            return new Lesson(
                    fixed.grade(), fixed.slot(), fixed.screen(), fixed.lesson().planned());
        }

        static Lesson at(int minute, kz.telesabaq.curriculum.Lesson lesson, Grain grain) {
            return new Lesson(
                    lesson.grade(),
                    new Stretch(minute, minute + grain.slotOf(lesson)),
                    new Stretch(minute, minute + grain.screenOf(lesson)),
                    lesson.planned());
        }
    }

    private static void mark(BitSet book, Stretch stretch, boolean taken) {
        int until = Math.max(0, stretch.until());
        book.set(Math.min(until, Math.max(0, stretch.from())), until, taken);
    }

    /** Whether nothing at all is on air in these minutes, and the channel's day holds it. */
    boolean isFree(int from, int until) {
        int busy = onAir.nextSetBit(from);
        return until <= minutes && (busy < 0 || busy >= until);
    }

    /** The first minute from which on nothing is on air; the end of the day or later when there is none. */
    int nextFree(int minute) {
        return onAir.nextClearBit(minute);
    }

    /** Up to which minute nothing is on air from this one on. */
    int freeUntil(int minute) {
        int busy = onAir.nextSetBit(minute);
        return busy < 0 ? minutes : Math.min(busy, minutes);
    }

    int minutes() {
        return minutes;
    }

    /** Whether the grade has had its rest before the lesson and has it after. */
    boolean lets(Grade grade, int from, int until) {
        var own = watched.get(grade);
        if (own == null) {
            return true;
        }
        int busy = own.nextSetBit(Math.max(0, from - rest));
        return busy < 0 || busy >= until + rest;
    }

    Frames screenTime(Grade grade) {
        return screenTime.getOrDefault(grade, Frames.ZERO);
    }
}
