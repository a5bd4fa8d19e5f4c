package kz.telesabaq.curriculum.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Quarter;
import kz.telesabaq.curriculum.RegionalDays;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.WorkingDay;

/**
 * A school year as it is written, row by row, before anybody has vouched that the rows fit together.
 *
 * @param incomplete files of which rows could not be read; nothing is concluded from what they seem to lack
 */
public record YearPapers(
        String name,
        List<Written<CalendarLine>> calendar,
        List<Written<Channel>> channels,
        List<Written<Subject>> subjects,
        List<Written<CourseLine>> courses,
        List<Written<AnnualHours>> standard,
        List<LessonPlan> plans,
        Set<String> incomplete) {
    public static final String CALENDAR = "calendar.csv";
    public static final String CHANNELS = "channels.csv";
    public static final String SUBJECTS = "subjects.csv";
    public static final String COURSES = "courses.csv";
    /** The hours of the state standard; the only file that may be absent. */
    public static final String STANDARD = "goso.csv";
    /** The folder of the lesson plans. */
    public static final String PLANS = "ktp";

    public YearPapers {
        calendar = List.copyOf(calendar);
        channels = List.copyOf(channels);
        subjects = List.copyOf(subjects);
        courses = List.copyOf(courses);
        standard = List.copyOf(standard);
        plans = List.copyOf(plans);
        incomplete = Set.copyOf(incomplete);
    }

    boolean isComplete(String file) {
        return !incomplete.contains(file);
    }

    boolean plansAreComplete() {
        return incomplete.stream().noneMatch(file -> file.startsWith(PLANS + "/"));
    }

    /** The calendar the rows add up to; empty while year or quarters are missing. */
    public Optional<SchoolCalendar> schoolCalendar() {
        return calendar.stream()
                .map(Written::value)
                .filter(CalendarLine.Year.class::isInstance)
                .findFirst()
                .map(year -> new SchoolCalendar(
                        name,
                        year.days(),
                        quarters().stream()
                                .map(row -> new Quarter(
                                        row.value().number(), row.value().days()))
                                .toList(),
                        freeDays().stream()
                                .map(row -> new FreeDays(
                                        row.value().name(),
                                        row.value().days(),
                                        row.value().grades(),
                                        row.value().kind()))
                                .toList(),
                        workingDays().stream()
                                .flatMap(row -> row.value()
                                        .datesWithin(year.days())
                                        .map(date -> new WorkingDay(
                                                row.value().name(),
                                                date,
                                                row.value().like())))
                                .toList(),
                        regionalDays()));
    }

    private List<RegionalDays> regionalDays() {
        return calendar.stream()
                .flatMap(row -> row.value() instanceof CalendarLine.Regional regional
                        ? Stream.of(new RegionalDays(
                                regional.name(),
                                regional.days(),
                                regional.grades(),
                                regional.kind(),
                                regional.regions()))
                        : Stream.empty())
                .toList();
    }

    List<Written<CalendarLine.Working>> workingDays() {
        return calendar.stream()
                .flatMap(row -> row.value() instanceof CalendarLine.Working working
                        ? Stream.of(new Written<>(row.row(), working))
                        : Stream.empty())
                .toList();
    }

    List<Written<CalendarLine.QuarterDays>> quarters() {
        return calendar.stream()
                .flatMap(row -> row.value() instanceof CalendarLine.QuarterDays quarter
                        ? Stream.of(new Written<>(row.row(), quarter))
                        : Stream.empty())
                .toList();
    }

    List<Written<CalendarLine.Free>> freeDays() {
        return calendar.stream()
                .flatMap(row -> row.value() instanceof CalendarLine.Free free
                        ? Stream.of(new Written<>(row.row(), free))
                        : Stream.empty())
                .toList();
    }

    Optional<Channel> channelOf(Language language) {
        return channels.stream()
                .map(Written::value)
                .filter(channel -> channel.language().equals(language))
                .findFirst();
    }

    /** Courses by code; of a course written twice the first row counts. */
    Map<CourseCode, Written<CourseLine>> coursesByCode() {
        return courses.stream()
                .collect(Collectors.toMap(row -> row.value().code(), Function.identity(), (first, again) -> first));
    }
}
