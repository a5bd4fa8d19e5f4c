package kz.telesabaq.mirror;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.asrun.LessonAired;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Rung;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.mirror.AiredLesson.BestRung;
import kz.telesabaq.mirror.AiredLesson.FirstAiring;
import kz.telesabaq.testing.Fixtures;

/** A lesson of five seconds: three segments, the last of one second. */
public final class MirrorScenes {
    public static final Lesson LESSON = Fixtures.aLesson(Language.KAZAKH, 23);
    public static final Clip CLIP = Fixtures.aClip(LESSON, Frames.ofSeconds(5));

    private MirrorScenes() {}

    public static LessonAired aired(Clip clip, int row) {
        return new LessonAired(
                Fixtures.BALAPAN.id(),
                Fixtures.MONDAY,
                Fixtures.aSlot(Fixtures.BALAPAN, Fixtures.MONDAY, row, LESSON),
                clip);
    }

    /** The lesson as of an hour of Monday. */
    public static AiredLesson lesson(Clip clip, int hour) {
        var airing = new FirstAiring(
                Fixtures.BALAPAN.id(),
                Fixtures.MONDAY,
                Fixtures.MONDAY.date(),
                LocalTime.of(hour, 0),
                Fixtures.BALAPAN.clock().zone());
        Rung best = clip.ladder().getLast();
        return new AiredLesson(
                LESSON.code(),
                LESSON.topic(),
                Fixtures.MATH,
                airing,
                clip.number(),
                clip.fingerprint(),
                clip.length(),
                new BestRung(best.name(), best.width(), best.height()));
    }

    /** A clip of the same lesson, edited again. */
    public static Clip edited(int number) {
        return Fixtures.clip("TK", number, CLIP.content(), CLIP.title(), Frames.ofSeconds(6));
    }

    /** Puts the best rung of a clip into the media store; content tells clip and segment. */
    public static void putIntoStore(Path store, Clip clip) throws IOException {
        String rung = clip.ladder().getLast().name();
        for (int index = 0; index < Segments.count(clip.length()); index++) {
            Path segment = store.resolve(StorePaths.segment(clip.number(), rung, index));
            Files.createDirectories(segment.toAbsolutePath().getParent());
            Files.write(segment, (clip.number() + " segment " + index).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A clock that is put forward by hand. */
    public static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T08:00:00Z");

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
