package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Bound.Aim;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/**
 * Counterparts that no plan can show as new in one week: both stand fixed in different weeks, or one stands fixed before the
 * week in which its late counterpart can come at the earliest. Holds for plans that leave no lesson out.
 */
final class ParityBound {
    private final PlanView view;
    private final Map<LessonCode, LocalDate> fixed;
    private final Map<LessonCode, LocalDate> earliest = new HashMap<>();

    private ParityBound(PlanView view) {
        this.view = view;
        this.fixed = fixed(view);
        view.brief().curriculum().courses().stream()
                .filter(course -> isShownOnce(course.code().language()))
                .forEach(this::lookAt);
    }

    static Bound of(PlanView view) {
        var pairs = Counterparts.of(view);
        long forced = new ParityBound(view).forcedApart();
        return new Bound(
                "pairs-apart",
                Wording.of(
                        "Әр аптада шығатын сыңар сабақтар",
                        "Парные уроки в разных неделях",
                        "Counterparts new in different weeks"),
                Aim.LEAST,
                pairs.stream().filter(pair -> !pair.isInOneWeek()).count(),
                forced,
                argument(forced).with(pairs.size()));
    }

    /** Nothing forces anything apart in a year without publications, pins and late media: then 0 is only the trivial bound. */
    private static Wording argument(long forced) {
        return forced == 0
                ? Wording.of(
                        "Мұндағы 0 – дәлелденген мәжбүрлік табылмағаны ғана: жарияланған, бекітілген немесе материалы кеш сабақ ешбір жұпты айырмайды, ал норма мен сыйымдылық есептелмеген; жұптар – %d.",
                        "Здесь 0 значит лишь, что принуждение не доказано: опубликованное, закреплённое и поздний материал не разводят ни одной пары, а норма и вместимость не учтены; пар: %d.",
                        "This 0 only says that nothing is proven to force a pair apart: no publication, pin or late media does, and quotas and room are not reckoned with; pairs: %d.")
                : Wording.of(
                        "Жарияланған, бекітілген немесе материалы кеш сабақтар сыңарымен бір аптаға түсе алмайды; норма мен сыйымдылық есептелмеген; жұптар – %d.",
                        "Опубликованное, закреплённое или поздний материал не дают паре встретиться в одной неделе; норма и вместимость не учтены; пар: %d.",
                        "What is published, pinned or late cannot meet its counterpart in one week; quotas and room are not reckoned with; pairs: %d.");
    }

    /** On several channels of one language a lesson has several premieres, and fixing one of them fixes nothing. */
    private boolean isShownOnce(Language language) {
        return view.channels().values().stream()
                        .filter(channel -> channel.language().equals(language))
                        .count()
                == 1;
    }

    private void lookAt(Course course) {
        var lessons = course.lessons().stream().filter(view.brief()::isWanted).toList();
        view.channels().values().stream()
                .filter(channel -> channel.language().equals(course.code().language()))
                .findFirst()
                .ifPresent(channel -> earliest.putAll(EarliestDays.of(view, channel.id(), lessons)));
    }

    private long forcedApart() {
        Map<String, Lesson> known = new TreeMap<>();
        return view.brief().curriculum().courses().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> !lesson.counterpart().isEmpty() && earliest.containsKey(lesson.code()))
                .filter(lesson -> {
                    var first = Optional.ofNullable(known.putIfAbsent(lesson.counterpart(), lesson));
                    return first.filter(one ->
                                    !one.code().language().equals(lesson.code().language()))
                            .filter(one -> isForcedApart(one.code(), lesson.code()))
                            .isPresent();
                })
                .count();
    }

    private boolean isForcedApart(LessonCode one, LessonCode other) {
        return comesAfterTheWeekOf(one, other) || comesAfterTheWeekOf(other, one) || areFixedApart(one, other);
    }

    private boolean comesAfterTheWeekOf(LessonCode here, LessonCode late) {
        var stands = fixed.get(here);
        var comes = earliest.get(late);
        return stands != null && comes != null && SchoolDays.monday(comes).isAfter(SchoolDays.monday(stands));
    }

    private boolean areFixedApart(LessonCode one, LessonCode other) {
        var here = fixed.get(one);
        var there = fixed.get(other);
        return here != null && there != null && !SchoolDays.monday(here).equals(SchoolDays.monday(there));
    }

    /** The days of new lessons that must stay as they are: published ones up to the pinned day, and those a person pinned. */
    private static Map<LessonCode, LocalDate> fixed(PlanView view) {
        var missed = view.brief().circumstances().missed();
        var published = view.brief().published().stream()
                .flatMap(known -> known.plan().placements().stream().filter(known::pins));
        var days = new HashMap<LessonCode, LocalDate>();
        Stream.concat(published, view.brief().circumstances().pins().stream())
                .filter(placement -> placement.role() == Role.PREMIERE && !missed.contains(placement))
                .sorted(Placement::compareTo)
                .forEach(placement ->
                        days.putIfAbsent(placement.lesson(), placement.day().date()));
        return days;
    }
}
