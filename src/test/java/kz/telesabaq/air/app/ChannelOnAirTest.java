package kz.telesabaq.air.app;

import static kz.telesabaq.air.RundownFixtures.aRundown;
import static kz.telesabaq.air.app.House.HOUR;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static kz.telesabaq.testing.Fixtures.aStock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import kz.telesabaq.air.NowOnAir;
import kz.telesabaq.air.PlaylistValidator;
import kz.telesabaq.air.PlaylistValidator.Playlist;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelOnAirTest {
    private static final Instant NINE =
            HOUR.clock().instantOf(MONDAY, HOUR.window(MONDAY).start());

    @TempDir
    Path folder;

    private House house = new House(Path.of("unset"));

    @BeforeEach
    void aHouseWithAListForMonday() {
        house = new House(folder);
        Rundown list = aRundown(HOUR, MONDAY, 1, 7);
        house.putUpAllOf(list);
        house.putUpAllOf(aRundown(HOUR, MONDAY, 2, 8));
        house.lists.publish(list);
    }

    @Test
    void aRestartAnnouncesTheSameAgain() {
        house.clock.now = NINE.plusSeconds(601);
        String before = media(house.manifest());
        assertThat(media(house.manifest())).isEqualTo(before);
    }

    @Test
    void aNewRevisionChangesNothingThatWasAnnouncedAndARestartRemembersWhenItTookOver() {
        LiveManifest running = house.manifest();
        house.clock.now = NINE.plusSeconds(601);
        Playlist before = PlaylistValidator.read(media(running));
        house.lists.publish(aRundown(HOUR, MONDAY, 2, 8));
        for (int step = 0; step < 400; step++) {
            house.clock.now = house.clock.now.plusSeconds(3);
            Playlist after = PlaylistValidator.read(media(running));
            PlaylistValidator.follows(before, after);
            before = after;
        }
        LiveManifest restarted = house.manifest();
        assertThat(media(restarted)).isEqualTo(media(running));
        house.clock.now = house.clock.now.plusSeconds(11);
        assertThat(media(restarted)).isEqualTo(media(running));
    }

    @Test
    void aFileThatIsLostWhileOnAirIsNoLongerAnnounced() throws IOException {
        var programme = firstLessonFrom(1);
        Instant begins = HOUR.clock().instantOf(MONDAY, programme.start());
        LiveManifest running = house.manifest();
        house.clock.now = begins.minusSeconds(30);
        Playlist before = PlaylistValidator.read(media(running));
        house.remove(programme.clip().number(), "seg_00020.ts");
        boolean announced = false;
        for (int step = 0; step < 60; step++) {
            house.clock.now = house.clock.now.plusSeconds(2);
            Playlist after = PlaylistValidator.read(media(running));
            PlaylistValidator.follows(before, after);
            announced |= after.last().uri().endsWith(programme.clip().number() + "/480p/seg_00020.ts");
            before = after;
        }
        assertThat(announced).isFalse();
        assertThat(media(running)).contains(programme.clip().number() + "/480p/seg_00021.ts");
        assertThat(media(house.manifest())).isEqualTo(media(running));
    }

    @Test
    void withoutASlateTheChannelSaysThatItIsNotOnAirYet() {
        house.stock.hasCards = false;
        house.clock.now = NINE;
        assertThatThrownBy(() -> media(house.manifest()))
                .isInstanceOf(NotOnAirYet.class)
                .hasMessageContaining("slate is still being made");
    }

    @Test
    void theCardsOnceKnownAreKeptWhileTheShelfCannotBeAsked() {
        house.clock.now = NINE;
        LiveManifest running = house.manifest();
        media(running);
        house.stock.hasCards = false;
        house.clock.now = NINE.plusSeconds(86_400);
        assertThat(media(running))
                .contains(aStock(HOUR.language()).slate().number().text());
    }

    @Test
    void aSpoiledJournalIsBegunAnew() throws IOException {
        house.clock.now = NINE;
        media(house.manifest());
        Path journal = folder.resolve("air/balapan-takeovers.json");
        Files.writeString(journal, "{\"takeovers\": [ {");
        assertThat(media(house.manifest())).startsWith("#EXTM3U");
        assertThat(journal).content().contains("\"revision\":1");
    }

    @Test
    void aClockThatWasSetBackBetweenStartsFindsTheDayAgain() {
        house.clock.now = NINE.plusSeconds(2400);
        media(house.manifest());
        house.lists.publish(aRundown(HOUR, MONDAY, 2, 8));
        media(house.manifest());
        house.clock.now = NINE.plusSeconds(600);
        PlaylistValidator.read(media(house.manifest()));
        house.clock.now = NINE.plusSeconds(86_400 * 30L);
        PlaylistValidator.read(media(house.manifest()));
    }

    @Test
    void anUnknownChannelAndAnUnknownRungAreNamed() {
        house.clock.now = NINE;
        assertThatThrownBy(() -> house.manifest().media(new ChannelId("qazaqstan"), "480p"))
                .isInstanceOf(NoSuchChannel.class)
                .hasMessageContaining("qazaqstan");
        assertThatThrownBy(() -> house.manifest().media(HOUR.id(), "8k")).isInstanceOf(NoSuchChannel.class);
    }

    @Test
    void whatIsOnAirIsToldWithWhatComes() {
        var programme = firstLessonFrom(0);
        Instant begins = HOUR.clock().instantOf(MONDAY, programme.start());
        assertThat(house.onAirNow().at(HOUR.id(), begins.plusSeconds(61)))
                .isInstanceOfSatisfying(NowOnAir.OnAir.class, now -> {
                    assertThat(now.entry()).isEqualTo(programme);
                    assertThat(now.elapsed().toSeconds()).isEqualTo("61");
                    assertThat(now.elapsed().plus(now.remaining())).isEqualTo(programme.length());
                    assertThat(now.next()).hasSize(3);
                });
    }

    @Test
    void offAirTheNextBroadcastIsNamed() {
        Instant sunday = NINE.minusSeconds(86_400);
        assertThat(house.onAirNow().at(HOUR.id(), sunday))
                .isInstanceOfSatisfying(
                        NowOnAir.OffAir.class, now -> assertThat(now.resumes()).contains(NINE));
        assertThat(house.onAirNow().at(HOUR.id(), NINE.plusSeconds(36_000)))
                .isInstanceOfSatisfying(
                        NowOnAir.OffAir.class, now -> assertThat(now.resumes()).isEmpty());
    }

    private RundownEntry.Programme firstLessonFrom(int position) {
        return house.lists.latest(HOUR.id(), MONDAY).orElseThrow().entries().stream()
                .skip(position)
                .filter(RundownEntry.Programme.class::isInstance)
                .map(RundownEntry.Programme.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String media(LiveManifest manifest) {
        return manifest.media(HOUR.id(), "480p");
    }
}
