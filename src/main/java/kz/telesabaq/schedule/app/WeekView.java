package kz.telesabaq.schedule.app;

import java.time.LocalDate;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Slot;

/**
 * The school days of a week of a channel as the latest plan has them: Monday to Friday, and a Saturday that works.
 *
 * @param planRevision the plan that is shown
 */
public record WeekView(Channel channel, LocalDate monday, int planRevision, List<DayView> days) {

    /** Whether a day was locked, and whether it still is what was locked. */
    public enum LockState {
        OPEN,
        LOCKED,
        CHANGED_SINCE
    }

    /**
     * A day of the week, with or without lessons.
     *
     * @param lockedRevision the latest locked revision; 0 when the day was never locked
     * @param slots in order of time, with subject and topic
     * @param findings what the rules say of the day
     */
    public record DayView(AirDay day, LockState state, int lockedRevision, List<Slot> slots, List<Finding> findings) {
        public DayView {
            slots = List.copyOf(slots);
            findings = List.copyOf(findings);
        }
    }

    public WeekView {
        days = List.copyOf(days);
    }
}
