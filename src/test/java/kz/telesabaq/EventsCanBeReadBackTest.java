package kz.telesabaq;

import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static kz.telesabaq.testing.Fixtures.aClip;
import static kz.telesabaq.testing.Fixtures.aLesson;
import static kz.telesabaq.testing.Fixtures.aSlot;
import static kz.telesabaq.testing.Fixtures.anAirDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.air.EntryPlayed;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.asrun.LessonAired;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.LessonReady;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Master;
import kz.telesabaq.media.MasterAccepted;
import kz.telesabaq.media.SidecarAccepted;
import kz.telesabaq.schedule.AirDayLocked;
import kz.telesabaq.testing.RealPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.events.core.EventSerializer;

/** After a crash unfinished events are read back from the registry; with the house's own mapper, none may be lost. */
class EventsCanBeReadBackTest {
    private static ConfigurableApplicationContext house;

    @BeforeAll
    static void start() {
        house = new SpringApplicationBuilder(TelesabaqServer.class)
                .properties(RealPostgres.springProperties())
                .run(
                        "--server.port=0",
                        "--telesabaq.home=target/test-home/events",
                        "--spring.quartz.auto-startup=false");
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> everyEventIsTheSameAfterwards() {
        var serializer = house.getBean(EventSerializer.class);
        return events().stream()
                .map(event -> DynamicTest.dynamicTest(
                        event.getClass().getSimpleName(),
                        () -> assertThat(serializer.deserialize(serializer.serialize(event), event.getClass()))
                                .isEqualTo(event)));
    }

    private static List<Object> events() {
        Lesson lesson = aLesson(Language.KAZAKH, 1);
        Clip clip = aClip(lesson, Frames.ofMinutes(10));
        var essence = new Essence("mov", Frames.ofMinutes(10), 1280, 720, 25, 1, "h264", "aac", 2);
        return List.of(
                new AirDayLocked(anAirDay(BALAPAN, MONDAY, 3)),
                new LessonReady(lesson.code(), clip),
                new SidecarAccepted(lesson.code(), clip.fingerprint()),
                new LessonAired(BALAPAN.id(), MONDAY, aSlot(BALAPAN, MONDAY, 0, lesson), clip),
                new EntryPlayed(
                        BALAPAN.id(),
                        MONDAY,
                        BALAPAN.slotStart(MONDAY, 0),
                        clip.length(),
                        clip.number(),
                        Instant.EPOCH),
                new MasterAccepted(
                        new Master(
                                clip.fingerprint(),
                                Path.of("/masters/1.mp4"),
                                "KK-05-MATH-001.mp4",
                                new Content.OfLesson(lesson.code()),
                                essence),
                        new Loudness.Unmeasured()));
    }
}
