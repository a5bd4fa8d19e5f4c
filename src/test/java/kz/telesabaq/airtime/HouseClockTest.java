package kz.telesabaq.airtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseClockTest {
    private static final HouseClock ALMATY = HouseClock.ALMATY;
    private static final HouseClock OSLO = new HouseClock(LocalTime.of(6, 0), ZoneId.of("Europe/Oslo"));
    /** The day on which the clock of Oslo is set forward falls into this air day's night. */
    private static final AirDay SPRING = AirDay.of(2026, 3, 28);

    private static final AirDay AUTUMN = AirDay.of(2026, 10, 24);
    /** Asia/Almaty moved from UTC+6 to UTC+5 in the night after this day. */
    private static final AirDay LEAP = AirDay.of(2024, 2, 29);

    @ParameterizedTest
    @CsvSource({
        "Europe/Oslo, 2026-03-27, 2160000",
        "Europe/Oslo, 2026-03-28, 2070000",
        "Europe/Oslo, 2026-03-29, 2160000",
        "Europe/Oslo, 2026-10-24, 2250000",
        "Asia/Almaty, 2024-02-28, 2160000",
        "Asia/Almaty, 2024-02-29, 2250000",
        "Asia/Almaty, 2024-03-01, 2160000",
        "Asia/Almaty, 2026-11-23, 2160000"
    })
    void aDayIsAsLongAsTheLawMakesIt(ZoneId zone, String day, long frames) {
        var clock = new HouseClock(LocalTime.of(6, 0), zone);
        assertThat(clock.length(AirDay.parse(day))).isEqualTo(Frames.of(frames));
    }

    @Test
    void everySecondAndEveryEdgeOfADayLeadsBackToItself() {
        for (HouseClock clock : new HouseClock[] {OSLO, ALMATY}) {
            for (AirDay day : new AirDay[] {SPRING, AUTUMN, LEAP, LEAP.next(), AirDay.of(2026, 11, 23)}) {
                long length = clock.length(day).count();
                for (long frame = 0; frame < length; frame += Frames.PER_SECOND) {
                    comesBack(clock, day, frame);
                    comesBack(clock, day, Math.min(frame + 24, length - 1));
                }
            }
        }
    }

    private static void comesBack(HouseClock clock, AirDay day, long frame) {
        var slot = SlotTime.ofFrames(frame);
        Instant first = clock.instantOf(day, slot);
        Instant last = first.plusMillis(Frames.MILLIS).minusNanos(1);
        if (!clock.dayAt(first).equals(day)
                || !clock.slotAt(first).equals(slot)
                || !clock.dayAt(last).equals(day)
                || !clock.slotAt(last).equals(slot)) {
            throw new AssertionError(
                    "%s %s at %s became %s %s".formatted(day, slot, first, clock.dayAt(first), clock.slotAt(first)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"})
    void nineInTheMorningStaysNineInTheMorning(String date) {
        var day = AirDay.parse(date);
        var slot = ALMATY.slotOf(day, LocalTime.of(9, 0));
        assertThat(slot.sinceOpening()).isEqualTo(Frames.ofMinutes(180));
        assertThat(ALMATY.wallClock(day, slot).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
        assertThat(ALMATY.wallClock(day, slot).toLocalDate()).isEqualTo(day.date());
    }

    @Test
    void nineInTheMorningIsAnHourLaterForTheRestOfTheWorldAfterTheChange() {
        var nine = SlotTime.OPENING.plus(Frames.ofMinutes(180));
        assertThat(ALMATY.instantOf(LEAP, nine)).isEqualTo(Instant.parse("2024-02-29T03:00:00Z"));
        assertThat(ALMATY.instantOf(LEAP.next(), nine)).isEqualTo(Instant.parse("2024-03-01T04:00:00Z"));
    }

    @Test
    void aLocalTimeThatHappensTwiceMeansTheFirst() {
        assertThat(ALMATY.slotOf(LEAP, LocalTime.of(23, 30)).sinceOpening()).isEqualTo(Frames.ofMinutes(17 * 60 + 30));
        assertThat(ALMATY.slotOf(LEAP, LocalTime.of(0, 30)).sinceOpening()).isEqualTo(Frames.ofMinutes(19 * 60 + 30));
        assertThat(OSLO.slotOf(AUTUMN, LocalTime.of(2, 30)).sinceOpening()).isEqualTo(Frames.ofMinutes(20 * 60 + 30));
        assertThat(OSLO.slotOf(AUTUMN, LocalTime.of(3, 0)).sinceOpening()).isEqualTo(Frames.ofMinutes(22 * 60));
    }

    @Test
    void bothHoursThatShareTheirLocalTimesHaveTheirOwnFrames() {
        var first = OSLO.slotOf(AUTUMN, LocalTime.of(2, 30));
        var second = first.plus(Frames.ofMinutes(60));
        assertThat(OSLO.wallClock(AUTUMN, second).toLocalTime()).isEqualTo(LocalTime.of(2, 30));
        assertThat(OSLO.slotAt(OSLO.instantOf(AUTUMN, second))).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02:00", "02:01", "02:30", "02:59", "03:00"})
    void aLocalTimeThatDoesNotExistMeansTheMomentOfTheChange(LocalTime local) {
        var slot = OSLO.slotOf(SPRING, local);
        assertThat(slot.sinceOpening()).isEqualTo(Frames.ofMinutes(20 * 60));
        assertThat(OSLO.wallClock(SPRING, slot).toLocalTime()).isEqualTo(LocalTime.of(3, 0));
    }

    @Test
    void anOpeningThatDoesNotExistIsTheMomentOfTheChange() {
        var clock = new HouseClock(LocalTime.of(2, 30), ZoneId.of("Europe/Oslo"));
        var day = AirDay.of(2026, 3, 29);
        assertThat(clock.opens(day)).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(clock.slotOf(day, LocalTime.of(3, 10)).sinceOpening()).isEqualTo(Frames.ofMinutes(10));
        assertThat(clock.slotOf(day, LocalTime.of(2, 45))).isEqualTo(SlotTime.OPENING);
        assertThat(clock.length(day.previous())).isEqualTo(Frames.ofMinutes(23 * 60 + 30));
    }

    @Test
    void anOpeningThatHappensTwiceIsTheFirst() {
        var clock = new HouseClock(LocalTime.of(2, 30), ZoneId.of("Europe/Oslo"));
        var day = AirDay.of(2026, 10, 25);
        assertThat(clock.opens(day)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(clock.dayAt(Instant.parse("2026-10-25T01:10:00Z"))).isEqualTo(day);
        assertThat(clock.length(day)).isEqualTo(Frames.ofMinutes(25 * 60));
    }

    @Test
    void aTimeBeforeTheOpeningMeansTheNightAfterIt() {
        var day = AirDay.of(2026, 11, 23);
        var slot = ALMATY.slotOf(day, LocalTime.of(1, 30));
        assertThat(ALMATY.wallClock(day, slot).toLocalDate())
                .isEqualTo(day.date().plusDays(1));
        assertThat(ALMATY.label(slot)).isEqualTo("25:30:00:00");
    }

    @Test
    void beforeTheOpeningItIsStillTheDayBefore() {
        var day = AirDay.of(2026, 11, 23);
        Instant opening = Instant.parse("2026-11-23T01:00:00Z");
        assertThat(ALMATY.opens(day)).isEqualTo(opening);
        assertThat(ALMATY.dayAt(opening)).isEqualTo(day);
        assertThat(ALMATY.dayAt(opening.minusNanos(1))).isEqualTo(day.previous());
        assertThat(ALMATY.closes(day)).isEqualTo(ALMATY.opens(day.next()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Asia/Almaty", "Europe/Oslo", "America/Havana", "Australia/Lord_Howe", "Pacific/Apia", "UTC"})
    void theDaysOfAYearFollowWithoutGapOrOverlap(ZoneId zone) {
        for (LocalTime opening : new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.of(2, 30), LocalTime.of(6, 0)}) {
            var clock = new HouseClock(opening, zone);
            var day = AirDay.of(2024, 1, 1);
            Frames sum = Frames.ZERO;
            for (int i = 0; i < 366; i++) {
                sum = sum.plus(clock.length(day));
                day = day.next();
            }
            var year = Duration.between(clock.opens(AirDay.of(2024, 1, 1)), clock.opens(AirDay.of(2025, 1, 1)));
            assertThat(sum.toDuration()).isEqualTo(year);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20_240_229, 20_261_024})
    void anyInstantBelongsToTheDayThatIsOpenThen(long seed) {
        var random = new Random(seed);
        for (String zone : new String[] {"Asia/Almaty", "Europe/Oslo", "America/Havana", "Pacific/Apia"}) {
            for (int i = 0; i < 5_000; i++) {
                var clock = new HouseClock(LocalTime.of(random.nextInt(24), random.nextInt(60)), ZoneId.of(zone));
                Instant instant = Instant.ofEpochSecond(1_262_304_000L + random.nextLong(600_000_000L));
                AirDay day = clock.dayAt(instant);
                assertThat(clock.opens(day))
                        .as("seed %d: %s in %s", seed, instant, clock)
                        .isBeforeOrEqualTo(instant);
                assertThat(clock.closes(day))
                        .as("seed %d: %s in %s", seed, instant, clock)
                        .isAfter(instant);
            }
        }
    }

    @Test
    void anOpeningBetweenTwoFramesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseClock(LocalTime.of(6, 0).plusNanos(1), ZoneId.of("UTC")))
                .withMessageContaining("06:00:00.000000001");
    }

    @Test
    void theRundownCountsOnPastMidnight() {
        assertThat(ALMATY.label(SlotTime.OPENING)).isEqualTo("06:00:00:00");
        assertThat(ALMATY.label(SlotTime.ofFrames(1))).isEqualTo("06:00:00:01");
        assertThat(ALMATY.label(SlotTime.OPENING.plus(Frames.ofMinutes(18 * 60))))
                .isEqualTo("24:00:00:00");
        assertThat(ALMATY.label(SlotTime.ofFrames(2_249_999))).isEqualTo("30:59:59:24");
    }

    @Test
    void anAirDayIsNamedByItsDate() {
        assertThat(AirDay.parse("2024-02-29").next()).isEqualTo(AirDay.of(2024, 3, 1));
        assertThat(AirDay.of(2024, 3, 1).previous()).hasToString("2024-02-29");
        assertThat(AirDay.of(2026, 11, 23)).isLessThan(AirDay.of(2026, 11, 24));
    }
}
