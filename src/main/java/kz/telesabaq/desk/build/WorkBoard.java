package kz.telesabaq.desk.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Slot;

/**
 * How far the media of the coming days has come. Every lesson counts once, however often it airs.
 *
 * @param inWork lessons being made, the nearest to its end first
 * @param waiting lessons whose master waits for its turn, the nearest to air first
 */
public record WorkBoard(int ready, int refused, int missing, List<InWork> inWork, List<Waiting> waiting) {
    public WorkBoard {
        inWork = List.copyOf(inWork);
        waiting = List.copyOf(waiting);
    }

    /** A lesson in the making; {@code percent} 0 to 100. */
    public record InWork(Slot slot, Instant airsAt, int percent) {}

    /** A lesson that waits. */
    public record Waiting(Slot slot, Instant airsAt) {}

    public int total() {
        return ready + refused + missing + inWork.size() + waiting.size();
    }

    /**
     * @param locked the days looked at
     * @param readiness by lesson; a lesson that is absent counts as missing
     */
    public static WorkBoard of(List<AirDayPlan> locked, Map<LessonCode, Readiness> readiness) {
        int ready = 0;
        int refused = 0;
        int missing = 0;
        List<InWork> inWork = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        for (Airing airing : firstAirings(locked)) {
            LessonCode lesson = airing.slot().lesson().code();
            switch (readiness.getOrDefault(lesson, new Readiness.Missing())) {
                case Readiness.Ready _ -> ready++;
                case Readiness.Refused _ -> refused++;
                case Readiness.Missing _ -> missing++;
                case Readiness.InWork work -> inWork.add(new InWork(airing.slot(), airing.at(), work.percent()));
                case Readiness.Received _ -> waiting.add(new Waiting(airing.slot(), airing.at()));
            }
        }
        inWork.sort(Comparator.comparingInt(InWork::percent).reversed().thenComparing(InWork::airsAt));
        waiting.sort(Comparator.comparing(Waiting::airsAt));
        return new WorkBoard(ready, refused, missing, inWork, waiting);
    }

    private record Airing(Slot slot, Instant at) {}

    private static List<Airing> firstAirings(List<AirDayPlan> locked) {
        Map<LessonCode, Airing> first = new LinkedHashMap<>();
        for (AirDayPlan plan : locked) {
            for (Slot slot : plan.slots()) {
                var airing = new Airing(
                        slot,
                        plan.channel().clock().instantOf(plan.day(), slot.span().start()));
                first.merge(
                        slot.lesson().code(), airing, (one, other) -> one.at().isAfter(other.at()) ? other : one);
            }
        }
        return List.copyOf(first.values());
    }
}
