package kz.telesabaq.playout.format;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.build.RundownBuilder;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Slot;
import kz.telesabaq.testing.Fixtures;

/** An hour of Balapan with everything that can happen: a lesson, one that ends on an odd frame, a missing one, a free slot. */
public final class AnHour {
    public static final Channel CHANNEL = new Channel(
            Fixtures.BALAPAN.id(),
            Fixtures.BALAPAN.name(),
            Language.KAZAKH,
            Fixtures.BALAPAN.clock(),
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            15);

    private AnHour() {}

    public static AirDayPlan plan() {
        return new AirDayPlan(CHANNEL, Fixtures.MONDAY, 1, List.of(slot(0), slot(1), slot(2)));
    }

    private static Slot slot(int row) {
        return Fixtures.aSlot(CHANNEL, Fixtures.MONDAY, row, lesson(row));
    }

    private static Lesson lesson(int row) {
        return Fixtures.aLesson(Language.KAZAKH, row + 1);
    }

    public static Map<LessonCode, Readiness> readiness() {
        var readiness = new LinkedHashMap<LessonCode, Readiness>();
        readiness.put(lesson(0).code(), new Readiness.Ready(Fixtures.aClip(lesson(0), Frames.ofMinutes(13))));
        readiness.put(
                lesson(1).code(),
                new Readiness.Ready(
                        Fixtures.aClip(lesson(1), Frames.ofMinutes(14).plus(Frames.of(7)))));
        readiness.put(lesson(2).code(), new Readiness.Missing());
        return readiness;
    }

    public static Rundown rundown() {
        return rundown(1);
    }

    public static Rundown rundown(int revision) {
        return RundownBuilder.build(plan(), readiness(), Fixtures.aStock(Language.KAZAKH), revision);
    }
}
