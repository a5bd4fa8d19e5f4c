package kz.telesabaq.desk.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Certainty;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Quarter;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.curriculum.WeeklyHours;
import kz.telesabaq.desk.app.PlannedAirings;
import kz.telesabaq.desk.app.PublishedLists;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Shelf;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.LatestPlan;
import kz.telesabaq.schedule.LockedAirDays;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.Slot;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.testing.Fixtures;

/**
 * A whole house in memory: 2026–27 with a lesson in every slot, Monday 23 November locked and published, and on that day of
 * every kind of media state at least one.
 */
public final class SampleHouse {
    /** Monday 23 November 2026, 10:07:30 in Almaty: the fifth lesson of the day is on air. */
    public static final Instant NOW = Instant.parse("2026-11-23T05:07:30Z");

    private static final int SLOTS = 36;
    private static final Frames LESSON = Frames.ofMinutes(10);
    private static final List<Subject> SUBJECTS = List.of(
            new Subject("math", Wording.of("Математика", "Математика", "Mathematics")),
            new Subject("kaz", Wording.of("Қазақ тілі", "Казахский язык", "Kazakh language")),
            new Subject("lit", Wording.of("Әдебиеттік оқу", "Литературное чтение", "Reading")),
            new Subject("nat", Wording.of("Жаратылыстану", "Естествознание", "Science")),
            new Subject("hist", Wording.of("Қазақстан тарихы", "История Казахстана", "History of Kazakhstan")),
            new Subject("phys", Wording.of("Физика", "Физика", "Physics")),
            new Subject("eng", Wording.of("Ағылшын тілі", "Английский язык", "English")));
    private static final List<Topic> TOPICS = List.of(
            new Topic("Жай бөлшектерді қосу және азайту", "Сложение и вычитание обыкновенных дробей"),
            new Topic("Сөйлемнің тұрлаулы мүшелері", "Главные члены предложения"),
            new Topic("Ыбырай Алтынсарин. «Кел, балалар, оқылық!»", "Ибрай Алтынсарин. «Давайте, дети, учиться!»"),
            new Topic("Судың табиғаттағы айналымы", "Круговорот воды в природе"),
            new Topic("Сақтардың қоғамдық құрылысы", "Общественный строй саков"),
            new Topic("Ньютонның екінші заңы", "Второй закон Ньютона"),
            new Topic("Менің күн тәртібім", "Мой распорядок дня"));

    private final Curriculum curriculum;

    public SampleHouse() {
        List<Course> courses = new ArrayList<>();
        for (Language language : List.of(Language.KAZAKH, Language.RUSSIAN)) {
            for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
                for (int i = 0; i < SUBJECTS.size(); i++) {
                    courses.add(course(
                            new CourseCode(
                                    language, new Grade(grade), SUBJECTS.get(i).key()),
                            i));
                }
            }
        }
        curriculum = new Curriculum(calendar(), List.of(Fixtures.BALAPAN, Fixtures.ELARNA), courses, "0".repeat(64));
    }

    public CurrentCurriculum curriculum() {
        return () -> Reading.accepted(curriculum);
    }

    public PlannedAirings planned() {
        return (channel, first, last) -> first.date()
                .datesUntil(last.date().plusDays(1))
                .flatMap(date -> placements(curriculum.channel(channel).orElseThrow(), new AirDay(date)).stream())
                .toList();
    }

    /** The sample week as the plan of the year. */
    public LatestPlan plans() {
        return () -> Optional.of(new LatestPlan.Kept(
                1,
                new YearPlan(
                        curriculum.calendar().name(),
                        curriculum.fingerprint(),
                        curriculum.channels().stream()
                                .flatMap(channel -> curriculum.calendar().broadcastDays().stream()
                                        .flatMap(date -> placements(channel, new AirDay(date)).stream()))
                                .toList()),
                Circumstances.none()));
    }

    public PublishedLists lists() {
        return rundown -> List.of("ffplayout", "json", "m3u", "mlt").stream()
                .map(format -> new PublishedLists.ListFile(
                        format,
                        "/api/v1/channels/%s/%s/%s".formatted(rundown.channel().id(), rundown.day(), format),
                        new Fingerprint("%064x".formatted(format.hashCode() & 0xffffffL))))
                .toList();
    }

    public LockedAirDays locked() {
        return new LockedAirDays() {
            @Override
            public Optional<AirDayPlan> latest(ChannelId channel, AirDay day) {
                return between(day, day).stream()
                        .filter(plan -> plan.channel().id().equals(channel))
                        .findFirst();
            }

            @Override
            public List<AirDayPlan> between(AirDay first, AirDay last) {
                return Fixtures.MONDAY.compareTo(first) < 0 || Fixtures.MONDAY.compareTo(last) > 0
                        ? List.of()
                        : curriculum.channels().stream()
                                .map(SampleHouse.this::monday)
                                .toList();
            }
        };
    }

    public PublishedRundowns published() {
        return new PublishedRundowns() {
            @Override
            public Optional<Rundown> latest(ChannelId channel, AirDay day) {
                return day.equals(Fixtures.MONDAY)
                        ? curriculum.channel(channel).map(found -> rundown(monday(found)))
                        : Optional.empty();
            }

            @Override
            public Optional<Rundown> revision(ChannelId channel, AirDay day, int revision) {
                return latest(channel, day).filter(rundown -> rundown.revision() == revision);
            }

            @Override
            public List<AirDay> days(ChannelId channel) {
                return List.of(Fixtures.MONDAY);
            }
        };
    }

    public Shelf shelf() {
        return new Shelf() {
            @Override
            public Map<LessonCode, Readiness> readiness(Collection<LessonCode> lessons) {
                Map<LessonCode, Readiness> states = new LinkedHashMap<>();
                lessons.forEach(code -> states.put(code, SampleHouse.this.readiness(code)));
                return states;
            }

            @Override
            public Optional<HouseStock> stock(Language language) {
                return Optional.of(Fixtures.aStock(language));
            }

            @Override
            public Optional<Clip> clip(HouseNumber number) {
                return Optional.empty();
            }
        };
    }

    private AirDayPlan monday(Channel channel) {
        var slots = placements(channel, Fixtures.MONDAY).stream()
                .map(placement -> new Slot(
                        placement.span(),
                        placement.role(),
                        curriculum.lesson(placement.lesson()).orElseThrow(),
                        curriculum
                                .course(placement.lesson().course())
                                .orElseThrow()
                                .subject()))
                .toList();
        return new AirDayPlan(channel, Fixtures.MONDAY, 3, slots);
    }

    private List<Placement> placements(Channel channel, AirDay day) {
        if (!curriculum.calendar().isBroadcastDay(day.date())) {
            return List.of();
        }
        int seed = (int) (day.date().toEpochDay() % 97);
        return IntStream.range(0, SLOTS)
                .mapToObj(row -> {
                    var course = new CourseCode(
                            channel.language(),
                            new Grade(1 + (row * 4 + seed) % 11),
                            SUBJECTS.get((row * 3 + seed) % SUBJECTS.size()).key());
                    return new Placement(
                            channel.id(),
                            day,
                            channel.slotStart(day, row),
                            channel.raster(),
                            new LessonCode(course, 1 + (row + seed) % 40),
                            row >= 24 ? Role.REPEAT : Role.PREMIERE);
                })
                .toList();
    }

    private Readiness readiness(LessonCode code) {
        var master = new Fingerprint("%064x".formatted(code.toString().hashCode() & 0xffffffffL));
        int kind = Math.floorMod(code.toString().hashCode(), 16);
        return switch (kind) {
            case 1 -> new Readiness.Missing();
            case 2 -> new Readiness.Received(master);
            case 3, 4 ->
                new Readiness.InWork(master, Math.floorMod(code.toString().hashCode() / 16, 100));
            case 5 -> new Readiness.Refused(master, List.of(tooLong(code)));
            default ->
                new Readiness.Ready(Fixtures.aClip(curriculum.lesson(code).orElseThrow(), LESSON));
        };
    }

    private static Finding tooLong(LessonCode code) {
        return Finding.blocks(
                "media.longer-than-slot",
                Place.file(code + ".mp4"),
                Wording.of(
                        "Файл 17:24 созылады, ал слот — 15:00.",
                        "Файл длится 17:24, а слот — 15:00.",
                        "The file runs 17:24, its slot is 15:00."),
                Wording.of(
                        "Сабақты қысқартып, қайта жіберіңіз.",
                        "Сократите урок и пришлите снова.",
                        "Shorten the lesson and send it again."));
    }

    private Rundown rundown(AirDayPlan plan) {
        List<RundownEntry> entries = new ArrayList<>();
        for (Slot slot : plan.slots()) {
            var start = slot.span().start();
            if (readiness(slot.lesson().code()) instanceof Readiness.Ready ready) {
                entries.add(new RundownEntry.Programme(start, LESSON, ready.clip(), slot));
                var filler = stretched("FX", new Content.OfFiller(plan.channel().language(), "steppe"), "Дала");
                entries.add(new RundownEntry.Filler(start.plus(LESSON), Frames.ofMinutes(4), filler));
                entries.add(new RundownEntry.Slate(
                        start.plus(LESSON).plus(Frames.ofMinutes(4)),
                        Frames.ofMinutes(1),
                        stretched("SX", new Content.OfSlate(plan.channel().language()), "Келесі сабақ"),
                        Wording.of("Келесі сабаққа дейін.", "До следующего урока.", "Until the next lesson.")));
            } else {
                entries.add(new RundownEntry.Standby(
                        start,
                        slot.span().length(),
                        stretched("BX", new Content.OfStandby(plan.channel().language()), "Сабақ кейін"),
                        slot,
                        Wording.of("Файл дайын емес.", "Файл не готов.", "The file is not ready.")));
            }
        }
        return new Rundown(plan.channel(), plan.day(), 3, entries);
    }

    private static Clip stretched(String letters, Content content, String title) {
        return Fixtures.clip(letters, 1, content, title, Frames.ofMinutes(15));
    }

    private static Course course(CourseCode code, int subject) {
        var lessons = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new Lesson(
                        new LessonCode(code, number),
                        TOPICS.get(subject),
                        1 + (number - 1) / 10,
                        List.of(),
                        LESSON,
                        ""))
                .toList();
        return new Course(code, SUBJECTS.get(subject), new WeeklyHours(4), Certainty.SOURCED, 1, 15, lessons);
    }

    private static SchoolCalendar calendar() {
        Set<Grade> all = IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                .mapToObj(Grade::new)
                .collect(Collectors.toSet());
        return new SchoolCalendar(
                "2026-27",
                span("2026-09-01", "2027-05-25"),
                List.of(
                        new Quarter(1, span("2026-09-01", "2026-10-25")),
                        new Quarter(2, span("2026-11-02", "2026-12-30")),
                        new Quarter(3, span("2027-01-11", "2027-03-19")),
                        new Quarter(4, span("2027-03-29", "2027-05-25"))),
                List.of(
                        new FreeDays(
                                Wording.of("Тәуелсіздік күні", "День Независимости", "Independence Day"),
                                span("2026-12-16", "2026-12-16"),
                                all),
                        new FreeDays(
                                Wording.of(
                                        "1-сыныптың қосымша демалысы",
                                        "Дополнительные каникулы 1 класса",
                                        "Extra holiday of grade 1"),
                                span("2026-12-18", "2026-12-18"),
                                Set.of(new Grade(1)))));
    }

    private static DateSpan span(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
