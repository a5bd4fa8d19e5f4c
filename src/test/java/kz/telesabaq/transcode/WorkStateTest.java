package kz.telesabaq.transcode;

import static kz.telesabaq.transcode.WorkState.CANCELLED;
import static kz.telesabaq.transcode.WorkState.DONE;
import static kz.telesabaq.transcode.WorkState.FAILED;
import static kz.telesabaq.transcode.WorkState.IN_WORK;
import static kz.telesabaq.transcode.WorkState.PARKED;
import static kz.telesabaq.transcode.WorkState.QUEUED;
import static kz.telesabaq.transcode.WorkState.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkStateTest {
    private record Change(WorkState from, WorkState to) {}

    private static final Set<Change> ALLOWED = Set.of(
            new Change(QUEUED, IN_WORK),
            new Change(IN_WORK, QUEUED),
            new Change(IN_WORK, PARKED),
            new Change(IN_WORK, DONE),
            new Change(IN_WORK, REFUSED),
            new Change(IN_WORK, FAILED),
            new Change(PARKED, IN_WORK),
            new Change(PARKED, QUEUED),
            new Change(FAILED, QUEUED),
            new Change(QUEUED, CANCELLED),
            new Change(IN_WORK, CANCELLED),
            new Change(PARKED, CANCELLED),
            new Change(CANCELLED, QUEUED));

    @Test
    void everyPairOfStatesIsEitherAllowedOrRefused() {
        for (WorkState from : WorkState.values()) {
            for (WorkState to : WorkState.values()) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(ALLOWED.contains(new Change(from, to)));
            }
        }
    }

    @Test
    void whatIsDoneStaysDone() {
        assertThatThrownBy(() -> DONE.become(QUEUED)).hasMessage("an order that is DONE cannot become QUEUED");
        assertThat(List.of(DONE, REFUSED)).noneMatch(state -> state.canBecome(IN_WORK));
    }
}
