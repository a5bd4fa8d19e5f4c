package kz.telesabaq.schedule.views;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;

/**
 * An airing as a family sees it: from its first frame to the last of its lesson, by the clock on the wall.
 *
 * @param subject what the lesson belongs to
 */
public record Viewing(Placement airing, Channel channel, Subject subject, Lesson lesson, LocalDateTime begins)
        implements Comparable<Viewing> {
    private static final Comparator<Viewing> ORDER =
            Comparator.comparing(Viewing::begins).thenComparing(Viewing::airing);

    /** The airing with its papers; empty where they do not know its channel or lesson. */
    public static Optional<Viewing> of(Curriculum papers, Placement airing) {
        var lesson = papers.lesson(airing.lesson());
        var course = papers.course(airing.lesson().course()).map(Course::subject);
        return papers.channel(airing.channel())
                .flatMap(channel -> lesson.flatMap(known -> course.map(subject -> new Viewing(
                        airing,
                        channel,
                        subject,
                        known,
                        channel.clock().wallClock(airing.day(), airing.start()).toLocalDateTime()))));
    }

    public Child child() {
        return new Child(lesson.language(), lesson.grade());
    }

    /** The moment after the lesson's last frame. */
    public LocalDateTime ends() {
        return begins.plus(lesson.planned().toDuration());
    }

    public LocalDate date() {
        return begins.toLocalDate();
    }

    /** Two lessons of one moment need two screens. */
    public boolean overlaps(Viewing other) {
        return begins.isBefore(other.ends()) && other.begins.isBefore(ends());
    }

    boolean isFreeOf(List<Viewing> others) {
        return others.stream().noneMatch(this::overlaps);
    }

    long minutesTo(Viewing later) {
        return Duration.between(begins, later.begins).toMinutes();
    }

    /** {@code 09:00–09:10 Mathematics, grade 5 (Balapan)} in the reader's language. */
    public Wording sentence() {
        return Wording.of("%s–%s %s, %s-сынып (%s)", "%s–%s %s, %s класс (%s)", "%s–%s %s, grade %s (%s)")
                .with(clock(begins), clock(ends()), subject.name(), lesson.grade(), channel.name());
    }

    private static LocalTime clock(LocalDateTime moment) {
        return moment.toLocalTime().withNano(0);
    }

    @Override
    public int compareTo(Viewing other) {
        return ORDER.compare(this, other);
    }
}
