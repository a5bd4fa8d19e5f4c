package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.rules.Airing.Shown;

/**
 * Before which day no order-keeping plan can have a lesson of a course: one lesson a school day, none before its media are
 * ready, none on a pinned day but what was published there.
 */
final class EarliestDays {
    private EarliestDays() {}

    /** The days of the given lessons, which follow each other on one channel; a lesson that the year has no day for is left out. */
    static NavigableMap<LessonCode, LocalDate> of(PlanView view, ChannelId channel, List<Lesson> lessons) {
        var earliest = new TreeMap<LessonCode, LocalDate>();
        var before = LocalDate.MIN;
        for (Lesson lesson : lessons) {
            var days = view.schoolDays().of(lesson.grade());
            var pinned = pinned(view, new Shown(channel, lesson.code()));
            var from = before.plusDays(1);
            var ready = view.brief().readyDate(lesson.code()).orElse(LocalDate.MIN);
            var open = view.brief()
                    .published()
                    .map(known -> known.pinnedUntil().plusDays(1))
                    .orElse(LocalDate.MIN);
            var day = pinned.orElseGet(() -> days.ceiling(latest(from, ready, open)));
            if (day == null) {
                return earliest;
            }
            earliest.put(lesson.code(), day);
            before = day.isAfter(before) ? day : before;
        }
        return earliest;
    }

    private static LocalDate latest(LocalDate... dates) {
        var latest = LocalDate.MIN;
        for (LocalDate date : dates) {
            latest = date.isAfter(latest) ? date : latest;
        }
        return latest;
    }

    /** The pinned day of a lesson's published premiere, unless that did not take place. */
    private static Optional<LocalDate> pinned(PlanView view, Shown shown) {
        return Optional.ofNullable(view.papers().publishedPremieres().get(shown))
                .filter(view.papers()::pins)
                .filter(known -> !view.brief().circumstances().missed().contains(known))
                .map(known -> known.day().date());
    }
}
