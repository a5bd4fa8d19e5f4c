package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The lessons that wait to be shown again, oldest first: those of the week under way, and those of the weeks before. */
final class WaitingLessons {
    private final Deque<WaitingLesson> earlierWeeks = new ArrayDeque<>();
    private final Deque<WaitingLesson> thisWeek = new ArrayDeque<>();

    void beginWeek() {
        earlierWeeks.addAll(thisWeek);
        thisWeek.clear();
    }

    void add(WaitingLesson lesson) {
        thisWeek.add(lesson);
    }

    /** Lessons that were new more than so many days before the date wait no longer. */
    void forgetBefore(LocalDate date, int withinDays) {
        Predicate<WaitingLesson> tooOld =
                lesson -> ChronoUnit.DAYS.between(lesson.premiere().date(), date) > withinDays;
        earlierWeeks.removeIf(tooOld);
        thisWeek.removeIf(tooOld);
    }

    void remove(WaitingLesson lesson) {
        thisWeek.removeIf(other -> other == lesson);
        earlierWeeks.removeIf(other -> other == lesson);
    }

    Collection<WaitingLesson> ofThisWeek() {
        return thisWeek;
    }

    Collection<WaitingLesson> ofEarlierWeeks() {
        return earlierWeeks;
    }

    Stream<WaitingLesson> all() {
        return Stream.concat(earlierWeeks.stream(), thisWeek.stream());
    }
}
