package kz.telesabaq.schedule.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import kz.telesabaq.findings.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SearchUnderWayTest {

    @Test
    void tellsItsStepUntilItIsStoppedAndThenAnswersWithTheBestSoFar() throws Exception {
        var told = new CountDownLatch(1);
        SearchUnderWay<String> search = SearchUnderWay.begin(watch -> {
            watch.reached(Wording.same("half way"), 5, 3);
            told.countDown();
            while (!watch.isStopped()) {
                Thread.onSpinWait();
            }
            return "the best so far";
        });
        told.await();

        assertThat(search.step().en()).isEqualTo("half way");
        assertThat(search.answer()).isEmpty();
        search.stop();

        assertThat(search.await()).isEqualTo("the best so far");
        assertThat(search.answer()).contains("the best so far");
    }

    @Test
    void aSearchThatBreaksSaysSoToWhoeverWantsItsAnswer() {
        SearchUnderWay<String> search = SearchUnderWay.begin(watch -> {
            throw new IllegalStateException("the solver is gone");
        });

        assertThatThrownBy(search::await).isInstanceOf(ExecutionException.class).hasMessageContaining("solver is gone");
        assertThatThrownBy(search::answer).hasMessageContaining("solver is gone");
    }
}
