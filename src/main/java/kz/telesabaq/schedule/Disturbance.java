package kz.telesabaq.schedule;

import java.time.LocalDate;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.LessonCode;

/** Something that happens to a published plan. */
public sealed interface Disturbance {

    /** The lesson's media are ready on the date and not before. */
    record Late(LessonCode lesson, LocalDate ready) implements Disturbance {}

    /** A holiday was decreed, a school is in quarantine. */
    record Holiday(FreeDays free) implements Disturbance {}

    /** The lesson is not shown at all any more. */
    record Withdrawn(LessonCode lesson) implements Disturbance {}

    /**
     * The airing was published and did not go on air. A missed premiere wants a make-good before the next lesson of its
     * course; a missed repeat wants none.
     */
    record Missed(Placement airing) implements Disturbance {}

    /** A person wants the airing elsewhere. */
    record Moved(Placement airing, AirDay day, SlotTime start) implements Disturbance {

        /** The airing where it is wanted. */
        public Placement wanted() {
            return new Placement(airing.channel(), day, start, airing.slot(), airing.lesson(), airing.role());
        }
    }

    /** Something else takes the channel. */
    record Taken(TakenTime time) implements Disturbance {}

    /** The circumstances once this has happened, too. */
    default Circumstances in(Circumstances before) {
        return switch (this) {
            case Late late -> before.withReady(late.lesson(), late.ready());
            case Holiday holiday -> before.withFreeDays(holiday.free());
            case Withdrawn withdrawn -> before.withWithdrawn(withdrawn.lesson());
            case Missed missed -> before.withMissed(missed.airing());
            case Moved moved -> before.withPins(List.of(moved.wanted()));
            case Taken taken -> before.withTaken(taken.time());
        };
    }
}
