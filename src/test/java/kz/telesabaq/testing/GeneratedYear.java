package kz.telesabaq.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Certainty;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.curriculum.WeeklyHours;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;

/**
 * A school year as chance has it: raster of 10, 12, 15 or 20 minutes, lessons of 10, 15 and 20 minutes side by side, quotas,
 * holidays, late media and the house's norms. The same seed gives the same year.
 *
 * @param traits what is special about it, for people
 */
public record GeneratedYear(long seed, String traits, PlanningBrief brief) {
    private static final List<Integer> RASTERS = List.of(10, 12, 15, 20);
    private static final List<String> SUBJECTS = List.of(
            "math", "kaz", "rus", "litread", "nature", "world", "foreign", "histkz", "inf", "phys", "chem", "bio",
            "geo");

    /** The twenty years that the planner is measured by. */
    public static List<GeneratedYear> twenty() {
        return LongStream.rangeClosed(1, 20).mapToObj(GeneratedYear::of).toList();
    }

    public static GeneratedYear of(long seed) {
        return new Dice(seed).year();
    }

    /** The seed at work. */
    private static final class Dice {
        private final long seed;
        private final Random random;
        private final int raster;
        private final List<Integer> lengths;

        Dice(long seed) {
            this.seed = seed;
            this.random = new Random(seed * 7919);
            this.raster = RASTERS.get((int) (seed % RASTERS.size()));
            this.lengths = oneOf(List.of(List.of(10), List.of(10, 15), List.of(10, 15, 20), List.of(15, 20)));
        }

        GeneratedYear year() {
            int holidays = random.nextInt(13);
            var until = oneOf(List.of(LocalTime.of(18, 0), LocalTime.of(18, 0), LocalTime.of(19, 0)));
            var frame = SchoolYears.aYear()
                    .raster(raster)
                    .hours(LocalTime.of(9, 0), until)
                    .randomHolidays(seed, holidays)
                    .build();
            var courses = courses(frame.channels());
            var curriculum =
                    new Curriculum(frame.calendar(), frame.channels(), courses, "%064x".formatted(courses.hashCode()));
            var profile = profile();
            var late = lateMedia(courses, frame.calendar());
            var traits = "raster %d, lessons of %s min, hours to %s, %d more holidays, %d late lessons, %s"
                    .formatted(raster, lengths, until, holidays, late.size(), profile.name());
            return new GeneratedYear(seed, traits, PlanningBrief.of(curriculum, profile, Circumstances.late(late)));
        }

        private <T> T oneOf(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        /** Both languages have the same quotas; in one grade of five each has its own. */
        private List<Course> courses(List<Channel> channels) {
            var courses = new ArrayList<Course>();
            for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
                var grade = new Grade(number);
                var quotas = quotas(grade);
                for (Channel channel : channels) {
                    var own = random.nextInt(10) == 0 ? quotas(grade) : quotas;
                    own.forEach((subject, quota) ->
                            courses.add(course(new CourseCode(channel.language(), grade, subject), quota)));
                }
            }
            return courses;
        }

        /** Five to ten new lessons a week; a subject has one to five of them. */
        private Map<String, Integer> quotas(Grade grade) {
            int left = 5 + random.nextInt(6);
            var quotas = new TreeMap<String, Integer>();
            for (int i = 0; left > 0 && i < SUBJECTS.size(); i++) {
                boolean isLast = i == SUBJECTS.size() - 1;
                int quota = Math.min(left, isLast ? 5 : 1 + random.nextInt(grade.number() < 5 ? 4 : 2));
                quotas.put(SUBJECTS.get((i + grade.number()) % SUBJECTS.size()), quota);
                left -= quota;
            }
            return quotas;
        }

        private Course course(CourseCode code, int quota) {
            int screen = screenMinutes(code.grade());
            int weeks = (code.grade().number() == 1 ? 33 : 34) - (random.nextInt(8) == 0 ? random.nextInt(4) : 0);
            int count = quota * weeks;
            var lessons = IntStream.rangeClosed(1, count)
                    .mapToObj(number -> new Lesson(
                            new LessonCode(code, number),
                            new Topic(number + "-тақырып", "Тема " + number),
                            1 + 4 * (number - 1) / count,
                            List.of(),
                            Frames.ofMinutes(Math.min(screen, oneOf(lengths))),
                            "%s-%s-%03d".formatted(code.subject(), code.grade(), number)))
                    .toList();
            return new Course(
                    code,
                    new Subject(code.subject(), Wording.same(code.subject())),
                    new WeeklyHours(2 * quota),
                    Certainty.BEST_KNOWLEDGE,
                    quota,
                    screen,
                    lessons);
        }

        /** Order of the Minister of Health of 18.01.2023. */
        private static int screenMinutes(Grade grade) {
            return grade.number() == 1 ? 15 : grade.number() <= 3 ? 20 : grade.number() <= 8 ? 25 : 30;
        }

        private PlanningProfile profile() {
            var usual = PlanningProfile.usual();
            int dayMinutes = oneOf(List.of(GradeBand.NO_DAILY_LIMIT, GradeBand.NO_DAILY_LIMIT, 80));
            int required = random.nextInt(4) == 0 ? 1 : 0;
            int within = oneOf(List.of(7, 7, 3, 14));
            var bands = usual.bands().stream()
                    .map(band -> new GradeBand(
                            band.first(), band.last(), band.premieres(), band.repeats(), dayMinutes, required))
                    .toList();
            var name = "repeats within %d days%s%s"
                    .formatted(
                            within,
                            required > 0 ? ", one of each required" : "",
                            dayMinutes == GradeBand.NO_DAILY_LIMIT ? "" : ", " + dayMinutes + " min a day");
            return new PlanningProfile(name, bands, usual.breakMinutes(), within, usual.halfDay());
        }

        /** Lessons ready up to three weeks after the day on which an even pace would show them. */
        private Map<LessonCode, LocalDate> lateMedia(List<Course> courses, SchoolCalendar calendar) {
            int count = random.nextInt(61);
            var late = new TreeMap<LessonCode, LocalDate>();
            for (int i = 0; i < count; i++) {
                var course = oneOf(courses);
                var days = calendar.teachingDays(course.grade());
                int number = 1 + random.nextInt(course.lessons().size());
                int pace = (number - 1) * days.size() / course.lessons().size();
                late.put(
                        course.lessons().get(number - 1).code(),
                        days.get(Math.min(days.size() - 1, pace)).plusDays(1 + random.nextInt(21)));
            }
            return late;
        }
    }
}
