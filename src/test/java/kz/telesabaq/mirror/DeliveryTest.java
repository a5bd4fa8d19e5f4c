package kz.telesabaq.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Fingerprint;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Problem FULL = new Problem.Retry(Wording.same("disk full"));
    private final Delivery planned = Delivery.planned(new TargetId("directory"), MirrorScenes.LESSON.code(), 1, NOON);

    @Test
    void theTableOfChangesIsThisAndNothingElse() {
        var allowed = new ArrayList<String>();
        for (DeliveryState from : DeliveryState.values()) {
            for (DeliveryState to : DeliveryState.values()) {
                if (from.mayBecome(to)) {
                    allowed.add(from + " > " + to);
                }
            }
        }
        assertThat(allowed)
                .containsExactly(
                        "PLANNED > PLANNED",
                        "PLANNED > SENDING",
                        "SENDING > PLANNED",
                        "SENDING > SENDING",
                        "SENDING > WAITING",
                        "SENDING > DELIVERED",
                        "SENDING > NEEDS_HUMAN",
                        "WAITING > PLANNED",
                        "WAITING > SENDING",
                        "DELIVERED > PLANNED",
                        "NEEDS_HUMAN > PLANNED");
    }

    @Test
    void aDeliveryIsBegunThenDelivered() {
        Delivery done = planned.begun(NOON, LEASE).delivered(receipt(1), NOON);
        assertThat(done.state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(done.actual()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(() -> done.begun(NOON, LEASE));
    }

    @Test
    void aRevisionDesiredWhileAnotherIsUnderWayComesNext() {
        Delivery sending = planned.begun(NOON, LEASE).desiring(2, NOON);
        assertThat(sending.state()).isEqualTo(DeliveryState.SENDING);
        Delivery next = sending.delivered(receipt(1), NOON);
        assertThat(next.state()).isEqualTo(DeliveryState.PLANNED);
        assertThat(next.actual()).isEqualTo(1);
        assertThat(next.attempt()).isZero();
    }

    @Test
    void anOlderRevisionIsNeverDesiredAgain() {
        Delivery second = planned.desiring(2, NOON);
        assertThat(second.desired()).isEqualTo(2);
        assertThat(second.desiring(1, NOON)).isSameAs(second);
    }

    @Test
    void waitsLongerAfterEachFailureAndNeverMoreThanAnHour() {
        Delivery delivery = planned;
        Instant now = NOON;
        for (int attempt = 1; attempt < Patience.LAST_ATTEMPT; attempt++) {
            delivery = delivery.begun(now, LEASE).failed(FULL, now);
            long seconds = Duration.between(now, delivery.due()).toSeconds();
            assertThat(delivery.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(seconds).isBetween(1L, Math.min(3600L, 1L << attempt));
            now = delivery.due();
        }
        Delivery last = delivery.begun(now, LEASE).failed(FULL, now);
        assertThat(last.state()).isEqualTo(DeliveryState.NEEDS_HUMAN);
        assertThat(last.problem().orElseThrow().words().en()).isEqualTo("It did not work after 12 attempts. disk full");
    }

    @Test
    void theSameFailureWaitsTheSameTime() {
        assertThat(planned.begun(NOON, LEASE).failed(FULL, NOON))
                .isEqualTo(planned.begun(NOON, LEASE).failed(FULL, NOON));
    }

    @Test
    void moreThanDesiredCannotBeThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned.begun(NOON, LEASE).delivered(receipt(2), NOON));
    }

    @Test
    void anotherShowingOfTheSameClipIsTheSameRelease() {
        Release first = Release.first(MirrorScenes.lesson(MirrorScenes.CLIP, 10));
        assertThat(first.after(MirrorScenes.lesson(MirrorScenes.CLIP, 15))).isSameAs(first);
    }

    @Test
    void anEditedClipThatAiredLaterIsTheNextRevisionAndOneThatAiredEarlierIsOldNews() {
        Release first = Release.first(MirrorScenes.lesson(MirrorScenes.CLIP, 10));
        assertThat(first.after(MirrorScenes.lesson(MirrorScenes.edited(999), 15))
                        .revision())
                .isEqualTo(2);
        assertThat(first.after(MirrorScenes.lesson(MirrorScenes.edited(999), 9)))
                .isSameAs(first);
    }

    private static Receipt receipt(int revision) {
        return new Receipt(revision, "here", new Fingerprint("0".repeat(64)), 4, NOON);
    }
}
