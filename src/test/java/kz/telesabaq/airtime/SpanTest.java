package kz.telesabaq.airtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static Span span(long first, long end) {
        return Span.between(SlotTime.ofFrames(first), SlotTime.ofFrames(end));
    }

    @Test
    void anEmptyOrReversedSpanIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> span(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> span(5, 4));
    }

    @Test
    void itOwnsItsFirstFrameAndNotItsEnd() {
        var span = span(3, 6);
        assertThat(span.contains(SlotTime.ofFrames(2))).isFalse();
        assertThat(span.contains(SlotTime.ofFrames(3))).isTrue();
        assertThat(span.contains(SlotTime.ofFrames(5))).isTrue();
        assertThat(span.contains(SlotTime.ofFrames(6))).isFalse();
        assertThat(span.end()).isEqualTo(SlotTime.ofFrames(6));
    }

    /** All pairs of spans within seven frames, each judged frame by frame. */
    @Test
    void overlapAbutAndContainAgreeWithCountingFrames() {
        List<Span> all = new ArrayList<>();
        for (long first = 0; first < 7; first++) {
            for (long end = first + 1; end <= 7; end++) {
                all.add(span(first, end));
            }
        }
        assertThat(all).hasSize(28);
        for (Span one : all) {
            for (Span other : all) {
                assertThat(one.overlaps(other))
                        .as(one + " overlaps " + other)
                        .isEqualTo(frames(one).stream().anyMatch(frames(other)::contains));
                assertThat(one.contains(other))
                        .as(one + " contains " + other)
                        .isEqualTo(frames(one).containsAll(frames(other)));
                assertThat(one.abuts(other))
                        .as(one + " abuts " + other)
                        .isEqualTo(frames(one).getLast() + 1 == frames(other).getFirst());
            }
        }
    }

    @Test
    void spansSortByStartThenTheShorterFirst() {
        assertThat(List.of(span(2, 4), span(0, 3), span(2, 3)).stream().sorted())
                .containsExactly(span(0, 3), span(2, 3), span(2, 4));
    }

    private static List<Long> frames(Span span) {
        return LongStream.range(span.start().frame(), span.end().frame())
                .boxed()
                .toList();
    }
}
