package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/**
 * A change that a person wants.
 *
 * <p>An edit names the airings it means as they stand. Where they do not stand so any more because the edit was applied
 * already, it changes nothing: applying it again is harmless. New lessons of a course keep their order whatever is edited:
 * the places change, the lessons flow into them.
 */
public sealed interface PlanEdit {

    /** The place of the airing goes elsewhere on its channel; in other weeks it goes as many days and as far. */
    record Move(Placement airing, AirDay day, SlotTime start, Scope scope) implements PlanEdit {}

    /** Two airings of one channel change places, each with the length of its own slot. */
    record Swap(Placement one, Placement other, Scope scope) implements PlanEdit {
        public Swap {
            if (!one.channel().equals(other.channel())) {
                throw new IllegalArgumentException("airings change places on one channel, not on %s and %s"
                        .formatted(one.channel(), other.channel()));
            }
        }
    }

    /** The place of the airing is given up; a new lesson that stood there goes to the next place of its course. */
    record Remove(Placement airing, Scope scope) implements PlanEdit {}

    /**
     * The new lessons of a grade from a date on go some of the grade's teaching days later, or earlier.
     *
     * @param teachingDays how many; less than 0 for earlier
     * @param lessons the new lessons that are meant, as they stand before the edit
     */
    record ShiftGrade(Selection which, LocalDate from, int teachingDays, List<Placement> lessons) implements PlanEdit {
        public ShiftGrade {
            if (teachingDays == 0 || Math.abs(teachingDays) > 200) {
                throw new IllegalArgumentException(
                        "lessons go 1 to 200 teaching days later or earlier, not " + teachingDays);
            }
            lessons = lessons.stream().sorted().toList();
        }

        /** The shift of everything in the plan that is new for the selection from the date on. */
        public static ShiftGrade in(YearPlan plan, Selection which, LocalDate from, int teachingDays) {
            return new ShiftGrade(
                    which,
                    from,
                    teachingDays,
                    plan.placements().stream()
                            .filter(airing -> airing.role() == Role.PREMIERE
                                    && which.holds(airing)
                                    && !airing.day().date().isBefore(from))
                            .toList());
        }
    }

    /**
     * A week takes the shape of another one.
     *
     * @param shape of the week that is copied, as it stands before the edit
     * @param from any day of that week
     * @param to any day of the week that changes
     */
    record CopyWeek(WeekShape shape, LocalDate from, LocalDate to) implements PlanEdit {

        /** The copy of a week as the plan has it. */
        public static CopyWeek in(YearPlan plan, ChannelId channel, LocalDate from, LocalDate to) {
            return new CopyWeek(WeekShape.of(plan, channel, from), from, to);
        }
    }

    /**
     * Weeks take a shape.
     *
     * @param first any day of the first week
     * @param last any day of the last week, included
     */
    record ApplyTemplate(WeekShape shape, LocalDate first, LocalDate last) implements PlanEdit {
        public ApplyTemplate {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("weeks run forward, not from %s to %s".formatted(first, last));
            }
        }
    }
}
