package kz.telesabaq.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Quarter;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.Slot;
import kz.telesabaq.testing.Fixtures;

/** A week of November as it may be published: 36 lessons a day on each channel, one of them without its media. */
public final class GuideScenes {
    public static final Wording NO_MEDIA = Wording.of(
            "Сабақтың бейнежазбасы дайын емес.", "Видеозапись урока не готова.", "The recording is not ready.");
    public static final AirDay MONDAY = Fixtures.MONDAY;
    public static final List<Channel> CHANNELS = List.of(Fixtures.BALAPAN, Fixtures.ELARNA);
    private static final int MISSING_ROW = 15;

    private static final List<Subject> SUBJECTS = List.of(
            subject("math", "Математика", "Математика", "Mathematics"),
            subject("kaz", "Қазақ тілі", "Казахский язык", "Kazakh language"),
            subject("geo", "География", "География", "Geography"),
            subject("hist", "Қазақстан тарихы", "История Казахстана", "History of Kazakhstan"),
            subject("bio", "Биология", "Биология", "Biology"),
            subject("nat", "Дүниетану", "Познание мира", "Knowledge of the world"),
            subject("lit", "Әдебиеттік оқу", "Литературное чтение", "Reading"));

    private static final List<Topic> TOPICS = List.of(
            new Topic("Жай бөлшектерді қосу және азайту", "Сложение и вычитание обыкновенных дробей"),
            new Topic("Сөздің құрамы: түбір мен қосымша", "Состав слова: корень и аффикс"),
            new Topic("Қазақстанның климаттық белдеулері", "Климатические пояса Казахстана"),
            new Topic("Жоңғар шапқыншылығына қарсы күрес", "Борьба против джунгарского нашествия"),
            new Topic("Өсімдік жасушасының құрылысы", "Строение растительной клетки"),
            new Topic("Қыс мезгілі және табиғат құбылыстары", "Зима и явления природы"),
            new Topic("Абай Құнанбайұлы «Қыс» өлеңі", "Стихотворение Абая Кунанбаева «Зима»"));

    private GuideScenes() {}

    public static SchoolCalendar calendar() {
        Set<Grade> all = IntStream.rangeClosed(1, 11).mapToObj(Grade::new).collect(Collectors.toSet());
        var year = new DateSpan(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 25));
        var secondQuarter = new DateSpan(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 12, 31));
        var independence = new DateSpan(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 16));
        return new SchoolCalendar(
                "2026-27",
                year,
                List.of(new Quarter(2, secondQuarter)),
                List.of(new FreeDays(
                        Wording.of("Тәуелсіздік күні", "День Независимости", "Independence Day"), independence, all)));
    }

    public static CurrentCurriculum curriculum() {
        var year = new Curriculum(calendar(), CHANNELS, List.of(), "0");
        return () -> Reading.accepted(year);
    }

    /** Monday to Thursday on both channels. */
    public static Published week() {
        var published = new Published();
        for (Channel channel : CHANNELS) {
            for (int day = 0; day < 4; day++) {
                published.add(aDay(channel, MONDAY.plusDays(day), 1));
            }
        }
        return published;
    }

    /** A full day: grades in turn, a repeat in every fourth slot, standby cards at 12:45. */
    public static Rundown aDay(Channel channel, AirDay day, int revision) {
        var entries = new ArrayList<RundownEntry>();
        for (int row = 0; row < channel.slotsPerDay(); row++) {
            Slot slot = slot(channel, day, row);
            SlotTime start = slot.span().start();
            SlotTime fill = start;
            if (row == MISSING_ROW) {
                Clip card = Fixtures.aStock(channel.language()).standby();
                for (int piece = 0; piece < 15; piece++) {
                    entries.add(new RundownEntry.Standby(fill, card.length(), card, slot, NO_MEDIA));
                    fill = fill.plus(card.length());
                }
            } else {
                Clip clip = Fixtures.aClip(slot.lesson(), Frames.ofSeconds(585 + row));
                entries.add(new RundownEntry.Programme(start, clip.length(), clip, slot));
                fill = start.plus(clip.length());
            }
            var rest = Span.between(fill, slot.span().end());
            entries.add(new RundownEntry.Slate(rest.start(), rest.length(), slate(channel), Wording.same("–")));
        }
        return new Rundown(channel, day, revision, entries);
    }

    static Slot slot(Channel channel, AirDay day, int row) {
        int kind = (row + day.date().getDayOfYear()) % SUBJECTS.size();
        int grade = (row * 7 + day.dayOfWeek().getValue()) % 11 + 1;
        var lesson = new Lesson(
                new LessonCode(
                        new CourseCode(
                                channel.language(),
                                new Grade(grade),
                                SUBJECTS.get(kind).key()),
                        day.date().getDayOfMonth() + row),
                TOPICS.get(kind),
                2,
                List.of(),
                Frames.ofMinutes(10),
                "");
        Role role = row % 4 == 3 ? Role.REPEAT : Role.PREMIERE;
        return new Slot(new Span(channel.slotStart(day, row), channel.raster()), role, lesson, SUBJECTS.get(kind));
    }

    private static Clip slate(Channel channel) {
        return Fixtures.clip("SL", 1, new Content.OfSlate(channel.language()), "Келесі сабақ", Frames.ofMinutes(20));
    }

    private static Subject subject(String key, String kk, String ru, String en) {
        return new Subject(key, Wording.of(kk, ru, en));
    }

    /** What was handed over, kept in memory. */
    public static final class Published implements PublishedRundowns {
        private final TreeMap<ChannelId, TreeMap<AirDay, Rundown>> days = new TreeMap<>();

        public void add(Rundown rundown) {
            days.computeIfAbsent(rundown.channel().id(), ignored -> new TreeMap<>())
                    .put(rundown.day(), rundown);
        }

        @Override
        public Optional<Rundown> latest(ChannelId channel, AirDay day) {
            return Optional.ofNullable(
                    days.getOrDefault(channel, new TreeMap<>()).get(day));
        }

        @Override
        public Optional<Rundown> revision(ChannelId channel, AirDay day, int revision) {
            return latest(channel, day).filter(rundown -> rundown.revision() == revision);
        }

        @Override
        public List<AirDay> days(ChannelId channel) {
            return List.copyOf(days.getOrDefault(channel, new TreeMap<>()).keySet());
        }
    }

    /** Nine o'clock and so on, Astana time. */
    public static Clock at(AirDay day, int hour, int minute) {
        var zone = Fixtures.BALAPAN.clock().zone();
        return Clock.fixed(
                day.date().atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant(), ZoneOffset.UTC);
    }
}
