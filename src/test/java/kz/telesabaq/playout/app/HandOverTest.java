package kz.telesabaq.playout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.playout.HandedOver;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.playout.app.HandOver.Outcome;
import kz.telesabaq.playout.format.AnHour;
import kz.telesabaq.playout.published.PublishedFolder;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.LockedAirDays;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.ShelfInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {
    private static final Instant THE_EVENING_BEFORE = Instant.parse("2026-11-22T15:00:00Z");
    private static final AirDayPlan PLAN = AnHour.plan();

    @TempDir
    Path folder;

    private final ShelfInMemory shelf = new ShelfInMemory().with(AnHour.readiness());
    private final List<Object> events = new ArrayList<>();
    private PublishedFolder published = new PublishedFolder(Path.of("unset"));

    @BeforeEach
    void open() {
        published = new PublishedFolder(folder);
    }

    @Test
    void aLockedDayIsPublishedAsRevisionOne() {
        Outcome outcome = at(THE_EVENING_BEFORE).handOver(PLAN);

        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        assertThat(published.latest(channel(), Fixtures.MONDAY)).contains(AnHour.rundown());
        var event = (HandedOver) events.getFirst();
        assertThat(event.revision()).isEqualTo(1);
        assertThat(event.lists()).containsOnlyKeys("ffplayout", "mlt", "m3u", "json");
    }

    @Test
    void handingOverTheSameAgainWritesNothingButSaysItAgain() {
        at(THE_EVENING_BEFORE).handOver(PLAN);

        assertThat(at(THE_EVENING_BEFORE).handOver(PLAN)).isEqualTo(new Outcome.Unchanged(1));
        assertThat(published.revision(channel(), Fixtures.MONDAY, 2)).isEmpty();
        assertThat(events).hasSize(2);
        assertThat(events.get(1)).isEqualTo(events.get(0));
    }

    @Test
    void aLessonThatBecomesReadyInTimeMakesRevisionTwo() {
        at(THE_EVENING_BEFORE).handOver(PLAN);
        arrives(2);

        at(Instant.parse("2026-11-23T04:28:00Z")).handOver(PLAN);

        Rundown second = published.latest(channel(), Fixtures.MONDAY).orElseThrow();
        assertThat(second.revision()).isEqualTo(2);
        assertThat(entryOfSlot(second, 2)).isInstanceOf(RundownEntry.Programme.class);
        assertThat(published.revision(channel(), Fixtures.MONDAY, 1)).contains(AnHour.rundown());
    }

    @Test
    void aLessonThatComesAMinuteBeforeItsSlotIsTooLate() {
        at(THE_EVENING_BEFORE).handOver(PLAN);
        arrives(2);

        assertThat(at(Instant.parse("2026-11-23T04:29:00Z")).handOver(PLAN)).isEqualTo(new Outcome.Unchanged(1));
    }

    @Test
    void aDayThatIsOverIsLeftAlone() {
        assertThat(at(Instant.parse("2026-11-23T05:00:00Z")).handOver(PLAN)).isEqualTo(new Outcome.Over());
        assertThat(published.latest(channel(), Fixtures.MONDAY)).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void aDayLockedWhileItIsOnAirIsPublishedWhole() {
        at(Instant.parse("2026-11-23T04:20:00Z")).handOver(PLAN);

        assertThat(published.latest(channel(), Fixtures.MONDAY)).contains(AnHour.rundown());
    }

    @Test
    void onlyTheDaysOfTheLessonAreHandedOverAgain() {
        AirDayPlan other = Fixtures.anAirDay(Fixtures.ELARNA, Fixtures.MONDAY, 1);
        var coming = new HandOverComingDays(
                new LockedInMemory(List.of(PLAN, other)), at(THE_EVENING_BEFORE), clock(THE_EVENING_BEFORE));

        assertThat(coming.with(lesson(2))).hasSize(1);
        assertThat(coming.all()).hasSize(2);
        assertThat(published.days(channel())).containsExactly(Fixtures.MONDAY);
        assertThat(published.days(Fixtures.ELARNA.id())).containsExactly(Fixtures.MONDAY);
    }

    private HandOver at(Instant now) {
        var settings = new PlayoutSettings(folder, Path.of("/srv/store"), Duration.ofSeconds(60));
        return new HandOver(shelf, published, settings, clock(now), events::add);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static ChannelId channel() {
        return PLAN.channel().id();
    }

    private static LessonCode lesson(int slot) {
        return PLAN.slots().get(slot).lesson().code();
    }

    private void arrives(int slot) {
        var lesson = PLAN.slots().get(slot).lesson();
        shelf.with(Map.of(lesson.code(), new Readiness.Ready(Fixtures.aClip(lesson, Frames.ofMinutes(10)))));
    }

    private static RundownEntry entryOfSlot(Rundown rundown, int slot) {
        return rundown.at(PLAN.slots().get(slot).span().start());
    }

    private record LockedInMemory(List<AirDayPlan> plans) implements LockedAirDays {
        @Override
        public Optional<AirDayPlan> latest(ChannelId channel, AirDay day) {
            return plans.stream()
                    .filter(plan ->
                            plan.channel().id().equals(channel) && plan.day().equals(day))
                    .findFirst();
        }

        @Override
        public List<AirDayPlan> between(AirDay first, AirDay last) {
            return plans.stream()
                    .filter(plan ->
                            plan.day().compareTo(first) >= 0 && plan.day().compareTo(last) <= 0)
                    .toList();
        }
    }
}
