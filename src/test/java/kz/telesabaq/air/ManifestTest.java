package kz.telesabaq.air;

import static kz.telesabaq.air.RundownFixtures.aRundown;
import static kz.telesabaq.air.RundownFixtures.houseCards;
import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static kz.telesabaq.testing.Fixtures.LADDER;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import kz.telesabaq.air.PlaylistValidator.Playlist;
import kz.telesabaq.air.build.TimelineBuilder;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.media.Clip;
import kz.telesabaq.testing.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final Channel OSLO = new Channel(
            BALAPAN.id(),
            BALAPAN.name(),
            BALAPAN.language(),
            new HouseClock(LocalTime.of(6, 0), ZoneId.of("Europe/Oslo")),
            BALAPAN.from(),
            BALAPAN.until(),
            15);

    @Test
    void everyPlaylistOfASchoolDayKeepsThePromisesOfTheOneBefore() {
        followsThrough(BALAPAN, MONDAY, Lists.BOTH_DAYS, 1);
    }

    @Test
    void aWeekendWithoutAListIsOffAirFromOpeningToOpening() {
        followsThrough(BALAPAN, AirDay.of(2026, 11, 21), Lists.SECOND_DAY);
    }

    @Test
    void theDayOn25HoursOnWhichAlmatyMovedToTheFifthZoneIsOneUnbrokenPlaylist() {
        followsThrough(BALAPAN, AirDay.of(2024, 2, 29), Lists.BOTH_DAYS);
    }

    @Test
    void daysOf23And25HoursAreUnbroken() {
        followsThrough(OSLO, AirDay.of(2027, 3, 27), Lists.BOTH_DAYS);
        followsThrough(OSLO, AirDay.of(2026, 10, 24), Lists.BOTH_DAYS);
    }

    @Test
    void aRevisionTakesOverBehindWhatWasAnnounced() {
        Timeline first = TimelineBuilder.onAir(aRundown(BALAPAN, MONDAY, 1, 7), cards(), Absences.NONE);
        Timeline second = TimelineBuilder.onAir(aRundown(BALAPAN, MONDAY, 2, 8), cards(), Absences.NONE);
        Instant change =
                BALAPAN.clock().instantOf(MONDAY, BALAPAN.slotStart(MONDAY, 3)).plusSeconds(77);
        LiveEdge edge = LiveEdge.at(change);
        Timeline both = first.takenOverBy(second, edge.last() + 1);
        assertThat(both.breaks()).isEqualTo(Timeline.BREAKS_PER_DAY);
        Playlist before = PlaylistValidator.read(media(edge, List.of(first)));
        PlaylistValidator.follows(before, PlaylistValidator.read(media(edge, List.of(both))));
        PlaylistValidator.follows(
                before, PlaylistValidator.read(media(LiveEdge.at(change.plusSeconds(10)), List.of(both))));
        Segment fifth = both.onAir(BALAPAN.clock().instantOf(MONDAY, BALAPAN.slotStart(MONDAY, 5)));
        assertThat(fifth).isEqualTo(second.segment(fifth.tick()));
    }

    @Test
    void whoTunesInThreeSegmentsBehindTheEdgeSeesWhatIsOnAir() {
        Timeline day = TimelineBuilder.onAir(aRundown(BALAPAN, MONDAY, 1, 7), cards(), Absences.NONE);
        Instant nine = BALAPAN.clock().instantOf(MONDAY, BALAPAN.window(MONDAY).start());
        for (int second = 0; second < 3600; second++) {
            Instant now = nine.plusSeconds(second);
            Segment thirdLast = day.segment(LiveEdge.at(now).last() - 2);
            assertThat(thirdLast.begins()).isBeforeOrEqualTo(now);
            assertThat(thirdLast.begins()).isAfter(now.minusSeconds(6));
        }
    }

    @Test
    void aSegmentIsFoundByItsInstant() {
        Timeline day = TimelineBuilder.onAir(aRundown(BALAPAN, MONDAY, 1, 3), cards(), Absences.NONE);
        Instant opens = BALAPAN.clock().opens(MONDAY);
        for (long millis = 0; millis < 40_000_000; millis += 1_960) {
            Instant now = opens.plusMillis(millis);
            Segment found = day.onAir(now);
            assertThat(found.begins()).isBeforeOrEqualTo(now);
            assertThat(found.begins().plus(found.length().toDuration())).isAfter(now);
        }
    }

    @Test
    void readsLikeThis() throws Exception {
        Timeline day = TimelineBuilder.onAir(aRundown(BALAPAN, MONDAY, 1, 7), cards(), Absences.NONE);
        Instant atJoin =
                BALAPAN.clock().instantOf(MONDAY, BALAPAN.slotStart(MONDAY, 1)).plusSeconds(20);
        Golden.matches("air/balapan-480p.m3u8", media(LiveEdge.at(atJoin), List.of(day)));
        Golden.matches("air/balapan.m3u8", Manifest.master(BALAPAN.id(), LADDER));
    }

    /** Which of the two days has a list. */
    private enum Lists {
        BOTH_DAYS,
        SECOND_DAY
    }

    /** From one opening to the hour after the next, every so many ticks. */
    private static void followsThrough(Channel channel, AirDay day, Lists lists) {
        followsThrough(channel, day, lists, 12);
    }

    private static void followsThrough(Channel channel, AirDay day, Lists lists, int longestStep) {
        var random = new Random(day.date().toEpochDay());
        var clock = channel.clock();
        Timeline today = lists == Lists.BOTH_DAYS ? onAir(channel, day, 1) : offAir(channel, day);
        Timeline tomorrow = onAir(channel, day.next(), 2);
        Timeline yesterday = offAir(channel, day.previous());
        assertThat(today.lastTick() + 1).isEqualTo(tomorrow.firstTick());
        assertThat(today.breaks()).isEqualTo(Timeline.BREAKS_PER_DAY);
        var days = List.of(yesterday, today, tomorrow);
        @Nullable Playlist before = null;
        Instant end = clock.closes(day).plusSeconds(3600);
        Instant now = clock.opens(day);
        while (now.isBefore(end)) {
            Playlist playlist = PlaylistValidator.read(Manifest.media(LiveEdge.at(now), days, clock.zone(), "480p"));
            if (before != null) {
                PlaylistValidator.follows(before, playlist);
            }
            before = playlist;
            now = now.plusSeconds(2L * random.nextInt(1, longestStep + 1));
        }
    }

    private static Timeline onAir(Channel channel, AirDay day, long seed) {
        return TimelineBuilder.onAir(aRundown(channel, day, 1, seed), houseCards(channel), Absences.NONE);
    }

    private static Timeline offAir(Channel channel, AirDay day) {
        return TimelineBuilder.offAir(channel.clock(), day, houseCards(channel), Absences.NONE);
    }

    private static List<Clip> cards() {
        return houseCards(BALAPAN);
    }

    private static String media(LiveEdge edge, List<Timeline> days) {
        return Manifest.media(edge, days, BALAPAN.clock().zone(), "480p");
    }
}
