package kz.telesabaq.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A whole school year as it was handed in: calendar, channels and courses with their lessons.
 *
 * @param fingerprint SHA-256 in hex over the bytes of all its files in order of their names; two curricula with the same
 *     fingerprint are the same papers
 */
public record Curriculum(SchoolCalendar calendar, List<Channel> channels, List<Course> courses, String fingerprint) {

    public Curriculum {
        channels = List.copyOf(channels);
        courses = List.copyOf(courses);
    }

    /** The same papers with another calendar; the fingerprint stays that of the papers. */
    public Curriculum with(SchoolCalendar other) {
        return other.equals(calendar) ? this : new Curriculum(other, channels, courses, fingerprint);
    }

    public Optional<Channel> channel(ChannelId id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /** The courses a channel carries: those of its language. */
    public List<Course> coursesOf(Channel channel) {
        return courses.stream()
                .filter(course -> course.language().equals(channel.language()))
                .toList();
    }

    public Optional<Course> course(CourseCode code) {
        return courses.stream().filter(course -> course.code().equals(code)).findFirst();
    }

    public Optional<Lesson> lesson(LessonCode code) {
        return course(code.course())
                .filter(course -> code.number() <= course.lessons().size())
                .map(course -> course.lessons().get(code.number() - 1));
    }

    /** Every course by its code, for those who ask often. */
    public Map<CourseCode, Course> byCode() {
        return courses.stream().collect(Collectors.toUnmodifiableMap(Course::code, Function.identity()));
    }
}
