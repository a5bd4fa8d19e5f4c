package kz.telesabaq.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Certainty;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
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
import kz.telesabaq.curriculum.WorkingDay;
import kz.telesabaq.findings.Wording;

/**
 * School years made up by the yard: eleven grades, nine new lessons a week, both languages, the calendar of 2026–27. Change
 * one thing and build.
 */
public final class SchoolYears {
    private static final Set<Grade> ALL = grades(Grade.FIRST, Grade.LAST);
    private static final List<Quarter> USUAL_QUARTERS = List.of(
            new Quarter(1, new DateSpan(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 25))),
            new Quarter(2, new DateSpan(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 27))),
            new Quarter(3, new DateSpan(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 21))),
            new Quarter(4, new DateSpan(LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 25))));

    private int rasterMinutes = 15;
    private int lessonMinutes = 10;
    private int weeks = 34;
    private int years = 1;
    private int channelsPerLanguage = 1;
    private final Map<Grade, String> shares = new TreeMap<>();
    private final Map<String, Integer> subjectMinutes = new TreeMap<>();
    private final Map<Grade, Integer> gradeMinutes = new TreeMap<>();
    private final Map<String, Frames> lengths = new TreeMap<>();
    private int screenMinutes = 15;
    private LocalTime from = LocalTime.of(9, 0);
    private LocalTime until = LocalTime.of(18, 0);
    private final List<FreeDays> freeDays = new ArrayList<>(List.of(
            free("Тәуелсіздік күні", LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 16), ALL),
            free("Сегізінші наурыз", LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 8), ALL),
            free("Отан қорғаушы күні", LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 7), ALL),
            free("1-сыныптың қосымша демалысы", LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 14), grades(1, 1))));

    private final List<WorkingDay> workingDays = new ArrayList<>();

    private SchoolYears() {}

    /** Both channels, 168 broadcast days (163 in grade 1), 306 lessons a grade (297 in grade 1). */
    public static SchoolYears aYear() {
        return new SchoolYears();
    }

    public SchoolYears raster(int minutes) {
        rasterMinutes = minutes;
        return this;
    }

    public SchoolYears lessonMinutes(int minutes) {
        lessonMinutes = minutes;
        return this;
    }

    /** Every lesson of a subject of every grade, under its key: {@code math}. */
    public SchoolYears lessonMinutes(String subject, int minutes) {
        subjectMinutes.put(subject, minutes);
        return this;
    }

    /** Every lesson of a grade whose subject has no length of its own. */
    public SchoolYears lessonMinutes(Grade grade, int minutes) {
        gradeMinutes.put(grade, minutes);
        return this;
    }

    /** One lesson, by its code: {@code KK-05-MATH-003}. */
    public SchoolYears lesson(String code, Frames planned) {
        lengths.put(code, planned);
        return this;
    }

    /** The longest that a lesson may keep pupils before the screen; at least as long as the usual lesson. */
    public SchoolYears screenMinutes(int minutes) {
        screenMinutes = minutes;
        return this;
    }

    /** What the grade has new in a week, {@code "L3 math3 art1"}: a subject and its quota, L for the language. */
    public SchoolYears quotas(Grade grade, String subjectsWithQuota) {
        shares.put(grade, subjectsWithQuota);
        return this;
    }

    /** So many channels in each of the two languages. */
    public SchoolYears channelsPerLanguage(int count) {
        channelsPerLanguage = count;
        return this;
    }

    /** So many school years in one, each with the days of the first; its lesson plans are as many times as long. */
    public SchoolYears years(int count) {
        years = count;
        return this;
    }

    /** How many weeks of lessons the lesson plans hold; grade 1 has one less. */
    public SchoolYears weeks(int count) {
        weeks = count;
        return this;
    }

    public SchoolYears hours(LocalTime opening, LocalTime closing) {
        from = opening;
        until = closing;
        return this;
    }

    public SchoolYears freeDay(LocalDate date, Grade... free) {
        freeDays.add(free("Демалыс", date, date, free.length == 0 ? ALL : Set.of(free)));
        return this;
    }

    /** A Saturday or Sunday on which schools work by another day's timetable. */
    public SchoolYears workingDay(LocalDate date, DayOfWeek like) {
        workingDays.add(new WorkingDay(Wording.same("Жұмыс күні"), date, like));
        return this;
    }

    /** So many weekdays more without school, each for everybody or for one grade, as the seed has it. */
    public SchoolYears randomHolidays(long seed, int count) {
        var random = new Random(seed);
        for (int i = 0; i < count; i++) {
            var date = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(260));
            if (random.nextBoolean()) {
                freeDay(date);
            } else {
                freeDay(date, new Grade(1 + random.nextInt(Grade.LAST)));
            }
        }
        return this;
    }

    public Curriculum build() {
        var courses = new ArrayList<Course>();
        for (Language language : List.of(Language.KAZAKH, Language.RUSSIAN)) {
            for (Grade grade : ALL.stream().sorted().toList()) {
                for (String share :
                        shares.getOrDefault(grade, usualQuotas(grade)).split(" ")) {
                    String subject = share.substring(0, share.length() - 1);
                    int quota = Integer.parseInt(share.substring(share.length() - 1));
                    courses.add(course(new CourseCode(language, grade, key(subject, language, grade)), subject, quota));
                }
            }
        }
        return new Curriculum(
                calendar(),
                IntStream.rangeClosed(1, channelsPerLanguage)
                        .boxed()
                        .flatMap(number ->
                                Stream.of(channel(Fixtures.BALAPAN, number), channel(Fixtures.ELARNA, number)))
                        .toList(),
                courses,
                "%064x".formatted(courses.hashCode()));
    }

    /** Each subject with its weekly quota, nine together. */
    private static String usualQuotas(Grade grade) {
        return switch (grade.number()) {
            case 1 -> "L3 math3 nature1 world1 art1";
            case 2, 3, 4 -> "litread2 L2 math2 nature1 world1 foreign1";
            case 5, 6 -> "L2 math2 M1 nature1 histkz1 foreign1 inf1";
            default -> "L1 M1 algebra1 geom1 phys1 chem1 bio1 geo1 histkz1";
        };
    }

    /** L is the language of instruction, M the literature of its people; everything else is the same in both. */
    private static String key(String subject, Language language, Grade grade) {
        boolean kazakh = language.equals(Language.KAZAKH);
        return switch (subject) {
            case "L" -> grade.number() == 1 ? (kazakh ? "alippe" : "bukvar") : kazakh ? "kaz" : "rus";
            case "M" -> kazakh ? "kazlit" : "ruslit";
            default -> subject;
        };
    }

    private Course course(CourseCode code, String counterpart, int quota) {
        int count = quota * years * (code.grade().number() == 1 ? weeks - 1 : weeks);
        var lessons = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Lesson(
                        new LessonCode(code, number),
                        new Topic(number + "-тақырып", "Тема " + number),
                        Math.min(4, 1 + 4 * (number - 1) / count),
                        List.of(),
                        lengths.getOrDefault(
                                new LessonCode(code, number).toString(), Frames.ofMinutes(minutesOf(code))),
                        "%s-%s-%03d".formatted(counterpart, code.grade(), number)))
                .toList();
        return new Course(
                code,
                new Subject(code.subject(), Wording.same(code.subject())),
                new WeeklyHours(2 * quota),
                Certainty.BEST_KNOWLEDGE,
                quota,
                Math.max(screenMinutes, lessonMinutes),
                lessons);
    }

    private int minutesOf(CourseCode code) {
        return subjectMinutes.getOrDefault(code.subject(), gradeMinutes.getOrDefault(code.grade(), lessonMinutes));
    }

    private Channel channel(Channel usual, int number) {
        var id = number == 1 ? usual.id() : new ChannelId(usual.id().name() + number);
        return new Channel(id, usual.name(), usual.language(), usual.clock(), from, until, rasterMinutes);
    }

    private SchoolCalendar calendar() {
        var quarters = new ArrayList<Quarter>();
        var free = new ArrayList<FreeDays>();
        for (int year = 0; year < years; year++) {
            int later = year;
            USUAL_QUARTERS.forEach(
                    quarter -> quarters.add(new Quarter(quarter.number(), later(quarter.days(), later))));
            freeDays.forEach(days -> free.add(new FreeDays(days.name(), later(days.days(), later), days.grades())));
        }
        return new SchoolCalendar(
                "2026-27",
                new DateSpan(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 25).plusYears(years - 1L)),
                quarters,
                free,
                workingDays,
                List.of());
    }

    private static DateSpan later(DateSpan days, int years) {
        return new DateSpan(days.first().plusYears(years), days.last().plusYears(years));
    }

    private static FreeDays free(String name, LocalDate first, LocalDate last, Set<Grade> grades) {
        return new FreeDays(Wording.same(name), new DateSpan(first, last), grades);
    }

    private static Set<Grade> grades(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Grade::new).collect(Collectors.toSet());
    }
}
