package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.retention.CleanUp;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanStoreTest {
    private static final Duration REST = Duration.ofDays(30);

    @TempDir
    private Path home;

    @Test
    void whatIsScheduledOrStillWantedStaysAndTheRestIsTriedDryFirst() throws IOException {
        var house = new StepHouse(Book.over(RealPostgres.database()), home);
        house.order(1, Haste.AT_EASE);
        house.order(2, Haste.AT_EASE);
        StepHouse.untilNothingIsLeft(house.worker(new ShelfInMemory(), (order, folder) -> {}));
        house.order(3, Haste.AT_EASE);
        house.worker(new ShelfInMemory(), (order, folder) -> {}).work();
        house.database()
                .book()
                .wantedBy(StepHouse.lesson(2), LocalDate.of(2099, 1, 1), LocalTime.of(9, 0), ZoneId.of("Asia/Almaty"));
        Clock laterThanRest = Clock.fixed(Instant.parse("2098-01-01T00:00:00Z"), ZoneOffset.UTC);
        var store = new CleanStore(house.book(), house.store(), laterThanRest);

        CleanUp dry = store.plan(REST);
        assertThat(dry.leaves()).hasSize(5);
        assertThat(dry.stays()).hasSize(6).extracting(CleanUp.Stays::reason).containsOnly(CleanUp.Reason.IN_WORK);
        assertThat(store.plan(REST)).isEqualTo(dry);

        assertThat(store.clean(REST)).isEqualTo(dry);
        assertThat(store.plan(REST).leaves()).isEmpty();
        assertThat(store.plan(REST).stays()).hasSize(6);
        assertThat(new CleanStore(house.book(), house.store(), Clock.systemUTC())
                        .plan(REST)
                        .leaves())
                .isEmpty();
    }
}
