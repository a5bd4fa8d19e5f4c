package kz.telesabaq.testing;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Rung;
import kz.telesabaq.media.Shelf.HouseStock;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.Slot;

/** Things of the house as they usually are. */
public final class Fixtures {
    /** A Monday in the second quarter of 2026–27. */
    public static final AirDay MONDAY = AirDay.of(2026, 11, 23);

    public static final Channel BALAPAN = new Channel(
            new ChannelId("balapan"),
            Wording.of("Балапан", "Балапан", "Balapan"),
            Language.KAZAKH,
            HouseClock.ALMATY,
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            15);

    public static final Channel ELARNA = new Channel(
            new ChannelId("elarna"),
            Wording.of("Ел арна", "Ел Арна", "El Arna"),
            Language.RUSSIAN,
            HouseClock.ALMATY,
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            15);

    public static final Subject MATH = new Subject("math", Wording.of("Математика", "Математика", "Mathematics"));

    public static final List<Rung> LADDER = List.of(
            new Rung("240p", 426, 240, 400_000, "avc1.42c015,mp4a.40.2"),
            new Rung("480p", 854, 480, 1_200_000, "avc1.4d401f,mp4a.40.2"));

    private Fixtures() {}

    /** A ten-minute mathematics lesson of grade 5 with the number, in the language. */
    public static Lesson aLesson(Language language, int number) {
        return aLesson(language, 5, number);
    }

    public static Lesson aLesson(Language language, int grade, int number) {
        return new Lesson(
                new LessonCode(new CourseCode(language, new Grade(grade), "math"), number),
                new Topic("Жай бөлшектер, %d-сабақ".formatted(number), "Обыкновенные дроби, урок %d".formatted(number)),
                2,
                List.of("5.1.2.3"),
                Frames.ofMinutes(10),
                "MATH-%02d-%03d".formatted(grade, number));
    }

    /** A slot of the channel's raster, counted from 0 at the beginning of its window. */
    public static Slot aSlot(Channel channel, AirDay day, int row, Lesson lesson) {
        return new Slot(new Span(channel.slotStart(day, row), channel.raster()), Role.PREMIERE, lesson, MATH);
    }

    /** A day with one lesson in each of the first {@code lessons} slots, numbered from 1. */
    public static AirDayPlan anAirDay(Channel channel, AirDay day, int lessons) {
        var slots = IntStream.range(0, lessons)
                .mapToObj(row -> aSlot(channel, day, row, aLesson(channel.language(), row + 1)))
                .toList();
        return new AirDayPlan(channel, day, 1, slots);
    }

    /** The clip of a lesson, of a length, numbered like the lesson. */
    public static Clip aClip(Lesson lesson, Frames length) {
        String letters = lesson.language().equals(Language.KAZAKH) ? "TK" : "TR";
        int number = lesson.grade().number() * 1000 + lesson.code().number();
        return clip(
                letters,
                number,
                new Content.OfLesson(lesson.code()),
                lesson.topic().in(lesson.language()),
                length);
    }

    /** Two fillers of 30 s and 20 s, a slate of 40 s and a standby card of 40 s. */
    public static HouseStock aStock(Language language) {
        String letter = language.tag().substring(0, 1).toUpperCase(Locale.ROOT);
        return new HouseStock(
                List.of(
                        clip("F" + letter, 1, new Content.OfFiller(language, "steppe"), "Дала", Frames.ofSeconds(30)),
                        clip("F" + letter, 2, new Content.OfFiller(language, "birds"), "Құстар", Frames.ofSeconds(20))),
                clip("S" + letter, 1, new Content.OfSlate(language), "Келесі сабақ", Frames.ofSeconds(40)),
                clip("B" + letter, 1, new Content.OfStandby(language), "Сабақ кейін", Frames.ofSeconds(40)));
    }

    public static Clip clip(String letters, int number, Content content, String title, Frames length) {
        return new Clip(
                HouseNumber.of(letters, number),
                content,
                title,
                length,
                new Fingerprint("%s%062x".formatted("0a", number + letters.hashCode())),
                new Loudness.Measured(-230, -45),
                LADDER);
    }
}
