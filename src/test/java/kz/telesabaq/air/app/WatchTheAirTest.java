package kz.telesabaq.air.app;

import static kz.telesabaq.air.RundownFixtures.aRundown;
import static kz.telesabaq.air.app.House.HOUR;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.telesabaq.air.EntryPlayed;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTheAirTest {
    private static final Instant NINE =
            HOUR.clock().instantOf(MONDAY, HOUR.window(MONDAY).start());

    @TempDir
    Path folder;

    private House house = new House(Path.of("unset"));
    private Rundown list = aRundown(HOUR, MONDAY, 1, 7);

    @BeforeEach
    void aHouseWithAListForMonday() {
        house = new House(folder);
        list = aRundown(HOUR, MONDAY, 1, 7);
        house.putUpAllOf(list);
        house.lists.publish(list);
    }

    @Test
    void aDayWatchedFromEndToEndIsToldWholeAndOnce() {
        watch(house.watch(), NINE.minusSeconds(60), NINE.plusSeconds(3600 + 60));
        assertThat(house.told.stream()
                        .mapToLong(played -> played.length().count())
                        .sum())
                .isEqualTo(HOUR.window(MONDAY).length().count());
        assertThat(house.told)
                .extracting(EntryPlayed::start)
                .doesNotHaveDuplicates()
                .isSorted();
        for (RundownEntry entry : list.entries()) {
            if (entry instanceof RundownEntry.Programme lesson) {
                assertThat(told(lesson))
                        .hasSize(1)
                        .first()
                        .extracting(EntryPlayed::length)
                        .isEqualTo(lesson.length());
            }
        }
    }

    @Test
    void nothingIsClaimedOfTheTimeBeforeTheChannelWasUp() {
        RundownEntry.Programme lesson = aLesson();
        Instant begins = HOUR.clock().instantOf(MONDAY, lesson.start());
        watch(house.watch(), begins.plusSeconds(100), begins.plusSeconds(1000));
        assertThat(told(lesson)).singleElement().satisfies(played -> {
            assertThat(played.start()).isEqualTo(lesson.start().plus(Frames.ofSeconds(100)));
            assertThat(played.length()).isEqualTo(lesson.length().minus(Frames.ofSeconds(100)));
        });
    }

    @Test
    void whatWasMissedBetweenTwoProcessesIsNotClaimedAndWhatWasShownIs() {
        RundownEntry.Programme lesson = aLesson();
        Instant begins = HOUR.clock().instantOf(MONDAY, lesson.start());
        watch(house.watch(), begins.minusSeconds(10), begins.plusSeconds(100));
        watch(house.watch(), begins.plusSeconds(160), begins.plusSeconds(1000));
        assertThat(told(lesson))
                .extracting(
                        played -> played.start().since(lesson.start()).toSeconds(),
                        played -> played.length().toSeconds())
                .containsExactly(
                        tuple("0", "100"),
                        tuple(
                                "160",
                                lesson.length().minus(Frames.ofSeconds(160)).toSeconds()));
    }

    @Test
    void aSlowCallIsNotAnOutage() {
        RundownEntry.Programme lesson = aLesson();
        Instant begins = HOUR.clock().instantOf(MONDAY, lesson.start());
        WatchTheAir watch = house.watch();
        for (int second = -40; second < 1000; second += 40) {
            house.clock.now = begins.plusSeconds(second);
            watch.watch();
        }
        assertThat(told(lesson)).singleElement().extracting(EntryPlayed::length).isEqualTo(lesson.length());
    }

    @Test
    void aClockSetBackBeginsAnewAndKeepsToTheFrame() {
        RundownEntry.Programme lesson = aLesson();
        Instant begins = HOUR.clock().instantOf(MONDAY, lesson.start());
        WatchTheAir watch = house.watch();
        watch(watch, begins.minusSeconds(10), begins.plusSeconds(50));
        watch(watch, begins.minusSeconds(10), begins.plusSeconds(1000));
        assertThat(told(lesson)).extracting(EntryPlayed::length).containsExactly(Frames.ofSeconds(50), lesson.length());
    }

    @Test
    void aLostSegmentIsToldAsTheCardThatStoodInForIt() throws IOException {
        RundownEntry.Programme lesson = aLesson();
        house.remove(lesson.clip().number(), "seg_00010.ts");
        Instant begins = HOUR.clock().instantOf(MONDAY, lesson.start());
        watch(house.watch(), begins.minusSeconds(10), begins.plusSeconds(1000));
        assertThat(told(lesson))
                .extracting(EntryPlayed::length)
                .containsExactly(Frames.of(500), lesson.length().minus(Frames.of(550)));
        assertThat(house.told)
                .anySatisfy(played ->
                        assertThat(played.start()).isEqualTo(lesson.start().plus(Frames.of(500))));
    }

    @Test
    void whatCouldNotBeToldIsToldWhenTheHouseIsWellAgain() {
        RundownEntry.Programme lesson = aLesson();
        Instant begins = HOUR.clock().instantOf(MONDAY, lesson.start());
        Instant ends = begins.plus(lesson.length().toDuration());
        var away = new AtomicBoolean();
        WatchTheAir watch = house.watch(event -> {
            if (away.get()) {
                throw new IllegalStateException("the database is away");
            }
            house.told.add((EntryPlayed) event);
        });
        watch(watch, begins.minusSeconds(5), ends.minusSeconds(1));
        away.set(true);
        house.clock.now = ends.plusSeconds(1);
        assertThatThrownBy(watch::watch).hasMessage("the database is away");
        away.set(false);
        house.clock.now = ends.plusSeconds(2);
        watch.watch();
        assertThat(told(lesson)).singleElement().extracting(EntryPlayed::length).isEqualTo(lesson.length());
    }

    @Test
    void aDayWithoutAListClaimsNothing() {
        Instant sunday = NINE.minusSeconds(86_400);
        watch(house.watch(), sunday.minusSeconds(10), sunday.plusSeconds(600));
        assertThat(house.told).isEmpty();
    }

    private RundownEntry.Programme aLesson() {
        return list.entries().stream()
                .skip(1)
                .filter(RundownEntry.Programme.class::isInstance)
                .map(RundownEntry.Programme.class::cast)
                .filter(lesson -> lesson.length().count() < 22_000)
                .findFirst()
                .orElseThrow();
    }

    private List<EntryPlayed> told(RundownEntry.Programme lesson) {
        return house.told.stream()
                .filter(played -> played.clip().equals(lesson.clip().number()))
                .toList();
    }

    private void watch(WatchTheAir watch, Instant from, Instant until) {
        for (Instant now = from; !now.isAfter(until); now = now.plusSeconds(5)) {
            house.clock.now = now;
            watch.watch();
        }
    }
}
