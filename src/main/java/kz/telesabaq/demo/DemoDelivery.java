package kz.telesabaq.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Slot;

/**
 * Which lessons of the demo day are to be delivered next.
 *
 * @param fault what is to be wrong with it
 */
public record DemoDelivery(Slot slot, Optional<DemoFault> fault) {

    /**
     * Lessons nobody has delivered yet, in the order of air, those that are over left out.
     *
     * @param plans one a channel, in the order of the year's papers
     * @param now by channel, in the same order; what is over before it is left out
     * @param ahead how many delivered lessons may wait before the next is due
     */
    public static List<DemoDelivery> due(
            List<AirDayPlan> plans, List<SlotTime> now, Map<LessonCode, Readiness> readiness, int ahead) {
        var due = new ArrayList<DemoDelivery>();
        for (int channel = 0; channel < plans.size(); channel++) {
            List<Slot> slots = plans.get(channel).slots();
            for (int place = 0; place < slots.size(); place++) {
                Slot slot = slots.get(place);
                var fault = DemoFault.of(channel, place);
                boolean comesAtAll = fault.filter(DemoFault.MISSING::equals).isEmpty();
                boolean isOver = !slot.span().end().isAfter(now.get(channel));
                if (comesAtAll && !isOver && readiness.get(slot.lesson().code()) instanceof Readiness.Missing) {
                    due.add(new DemoDelivery(slot, fault));
                }
            }
        }
        long waiting = readiness.values().stream()
                .filter(state -> state instanceof Readiness.Received || state instanceof Readiness.InWork)
                .count();
        return due.stream()
                .sorted(Comparator.comparing(delivery -> delivery.slot().span().start()))
                .limit(Math.max(0, ahead - waiting))
                .toList();
    }
}
