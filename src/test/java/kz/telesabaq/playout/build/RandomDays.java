package kz.telesabaq.playout.build;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Shelf.HouseStock;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.Slot;
import kz.telesabaq.testing.Fixtures;

/** Days as no planner would make them: any raster, holes, slots of several rasters, lessons of any length. */
final class RandomDays {
    private static final int[] RASTERS = {1, 10, 12, 15, 20};
    private static final Fingerprint MASTER = new Fingerprint("0c".repeat(32));

    private final Random random;

    RandomDays(long seed) {
        random = new Random(seed);
    }

    AirDayPlan plan() {
        var channel = new Channel(
                Fixtures.BALAPAN.id(),
                Fixtures.BALAPAN.name(),
                Language.KAZAKH,
                Fixtures.BALAPAN.clock(),
                LocalTime.of(9, random.nextInt(60)),
                LocalTime.of(10 + random.nextInt(9), random.nextInt(60)),
                RASTERS[random.nextInt(RASTERS.length)]);
        AirDay day = AirDay.of(2026, 9, 1).plusDays(random.nextInt(300));
        var slots = new ArrayList<Slot>();
        Span window = channel.window(day);
        for (int row = 0, number = 1; number < 999; ) {
            int rows = 1 + random.nextInt(2);
            var span = new Span(channel.slotStart(day, row), channel.raster().times(rows));
            if (span.end().isAfter(window.end())) {
                break;
            }
            if (random.nextInt(4) > 0) {
                slots.add(new Slot(span, Role.PREMIERE, Fixtures.aLesson(Language.KAZAKH, number++), Fixtures.MATH));
            }
            row += rows;
        }
        return new AirDayPlan(channel, day, 1, slots);
    }

    Map<LessonCode, Readiness> readiness(AirDayPlan plan) {
        var readiness = new HashMap<LessonCode, Readiness>();
        for (Slot slot : plan.slots()) {
            Lesson lesson = slot.lesson();
            switch (random.nextInt(8)) {
                case 0 -> readiness.put(lesson.code(), new Readiness.Missing());
                case 1 -> readiness.put(lesson.code(), new Readiness.InWork(MASTER, random.nextInt(101)));
                case 2 ->
                    readiness.put(
                            lesson.code(), ready(lesson, slot.span().length().count() - random.nextInt(120)));
                default ->
                    readiness.put(
                            lesson.code(),
                            ready(
                                    lesson,
                                    1 + random.nextLong(slot.span().length().count() + 50)));
            }
        }
        return readiness;
    }

    private static Readiness ready(Lesson lesson, long frames) {
        return new Readiness.Ready(Fixtures.aClip(lesson, Frames.of(frames)));
    }

    HouseStock stock() {
        var fillers = new ArrayList<Clip>();
        int count = random.nextInt(5);
        for (int i = 1; i <= count; i++) {
            fillers.add(Fixtures.clip(
                    "FK", i, new Content.OfFiller(Language.KAZAKH, "f" + i), "x", Frames.of(1 + random.nextInt(2000))));
        }
        return new HouseStock(
                fillers,
                Fixtures.clip("SK", 1, new Content.OfSlate(Language.KAZAKH), "x", card()),
                Fixtures.clip("BK", 1, new Content.OfStandby(Language.KAZAKH), "x", card()));
    }

    private Frames card() {
        return Frames.of(100 + random.nextInt(1500));
    }

    long upTo(long bound) {
        return random.nextLong(bound);
    }
}
