package kz.telesabaq.schedule;

import java.time.LocalDate;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** Where a plan does not go together with what has happened to the year, or with what viewers know: one constructor a rule. */
public final class IncidentFinding {
    private static final Wording AS_PUBLISHED = Wording.of(
            "Осы күннің эфирін жарияланған күйіне қайтарыңыз.",
            "Верните эфир этого дня к опубликованному виду.",
            "Put the air of that day back as it was published.");

    private IncidentFinding() {}

    public static Finding takenTime(Place place, LessonCode lesson, TakenTime taken) {
        return Finding.blocks(
                "schedule.taken-time",
                place,
                Wording.of(
                                "%s сабағы тұрған уақытты (%s) арна басқа бағдарламаға берген: %s.",
                                "Урок %s стоит в часы (%s), которые канал отдал другой передаче: %s.",
                                "Lesson %s lies in hours (%s) that the channel gave to something else: %s.")
                        .with(lesson, taken.hours(), taken.why()),
                Wording.of(
                        "Сабақты бос уақытқа жылжытыңыз.",
                        "Перенесите урок на свободное время.",
                        "Move the lesson to free time."));
    }

    public static Finding withdrawn(Place place, LessonCode lesson) {
        return Finding.blocks(
                "schedule.withdrawn",
                place,
                Wording.of(
                                "%s сабағы алынып тасталған, бірақ эфирге қойылған.",
                                "Урок %s снят, но стоит в эфире.", "Lesson %s was withdrawn, yet it is on air.")
                        .with(lesson),
                Wording.of(
                        "Сабақты жоспардан алып тастаңыз.",
                        "Уберите урок из плана.",
                        "Take the lesson out of the plan."));
    }

    public static Finding missedKept(Place place, LessonCode lesson) {
        return Finding.blocks(
                "schedule.missed-kept",
                place,
                Wording.of(
                                "%s сабағының бұл көрсетілімі эфирге шықпай қалған, бірақ жоспарда тұр.",
                                "Этот выход урока %s не состоялся, но остался в плане.",
                                "This airing of lesson %s did not take place, yet it is still in the plan.")
                        .with(lesson),
                Wording.of(
                        "Көрсетілімді жоспардан алып тастап, сабаққа жаңа орын табыңыз.",
                        "Уберите этот выход из плана и найдите уроку новое место.",
                        "Take the airing out and find the lesson a new place."));
    }

    public static Finding pinNotKept(Place place, LessonCode lesson) {
        return Finding.blocks(
                "schedule.pin-not-kept",
                place,
                Wording.of(
                                "%s сабағы адам бекіткен орнында тұрған жоқ.",
                                "Урок %s не стоит там, где его закрепил человек.",
                                "Lesson %s is not where a person pinned it.")
                        .with(lesson),
                Wording.of(
                        "Сабақты сол орынға қойыңыз немесе бекітуді алып тастаңыз.",
                        "Поставьте урок на это место или снимите закрепление.",
                        "Put the lesson there or take the pin away."));
    }

    /** A published airing of a pinned day that the plan does not have. */
    public static Finding publishedGone(Place place, LessonCode lesson, LocalDate pinnedUntil) {
        return Finding.blocks(
                "schedule.published-gone",
                place,
                Wording.of(
                                "Жарияланған %s сабағы жоспарда жоқ, ал эфир мына күнге дейін бекітілген: %s.",
                                "Опубликованного урока %s нет в плане, а эфир закреплён по %s включительно.",
                                "The published lesson %s is not in the plan, and the air is pinned until %s.")
                        .with(lesson, pinnedUntil),
                AS_PUBLISHED);
    }

    /** Something on a pinned day that was not published. */
    public static Finding addedToPublished(Place place, LessonCode lesson, LocalDate pinnedUntil) {
        return Finding.blocks(
                "schedule.added-to-published",
                place,
                Wording.of(
                                "%s сабағының бұл көрсетілімі жарияланбаған, ал эфир мына күнге дейін бекітілген: %s.",
                                "Этого выхода урока %s не было в опубликованном эфире, а он закреплён по %s включительно.",
                                "This airing of lesson %s was not published, and the air is pinned until %s.")
                        .with(lesson, pinnedUntil),
                AS_PUBLISHED);
    }

    /** Published airings of a day that may move and did. */
    public static Finding publishedMoved(Place place, LocalDate date, long count, LessonCode first) {
        return Finding.warns(
                "schedule.published-moved",
                place,
                Wording.of(
                                "%s күнгі жарияланған көрсетілімдердің жылжығаны немесе алынғаны – %d, біріншісі – %s.",
                                "На %s из опубликованных выходов перенесено или снято: %d, первый — %s.",
                                "On %s this many published airings were moved or dropped: %d, the first is %s.")
                        .with(date, count, first),
                Wording.of("Көрермендерге хабарлаңыз.", "Сообщите зрителям.", "Tell the viewers."));
    }
}
