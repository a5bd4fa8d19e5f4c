package kz.telesabaq.transcode.steps;

import static kz.telesabaq.transcode.steps.StepState.CANCELLED;
import static kz.telesabaq.transcode.steps.StepState.DONE;
import static kz.telesabaq.transcode.steps.StepState.FAILED;
import static kz.telesabaq.transcode.steps.StepState.IN_WORK;
import static kz.telesabaq.transcode.steps.StepState.PARKED;
import static kz.telesabaq.transcode.steps.StepState.QUEUED;
import static kz.telesabaq.transcode.steps.StepState.REFUSED;
import static kz.telesabaq.transcode.steps.StepState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepStateTest {
    private static final Map<StepState, Set<StepState>> ALLOWED = Map.of(
            WAITING, Set.of(QUEUED, CANCELLED),
            QUEUED, Set.of(IN_WORK, CANCELLED),
            IN_WORK, Set.of(QUEUED, PARKED, DONE, REFUSED, FAILED, CANCELLED),
            PARKED, Set.of(QUEUED, IN_WORK, CANCELLED),
            DONE, Set.of(),
            REFUSED, Set.of(QUEUED),
            FAILED, Set.of(QUEUED, CANCELLED),
            CANCELLED, Set.of(QUEUED, WAITING));

    @Test
    void everyPairOfStatesIsEitherAllowedOrRefused() {
        for (StepState from : StepState.values()) {
            for (StepState to : StepState.values()) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void whatIsDoneStaysDone() {
        assertThatThrownBy(() -> DONE.become(QUEUED)).hasMessage("a step that is DONE cannot become QUEUED");
    }
}
