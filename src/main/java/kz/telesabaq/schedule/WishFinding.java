package kz.telesabaq.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What a plan could do better: one constructor a rule. The first three outrank the others. */
public final class WishFinding {
    private static final Wording MOVE = Wording.of(
            "Қолайлырақ орынды explain командасы ұсынады.",
            "Место получше подскажет команда explain.",
            "The command explain proposes a better place.");

    private WishFinding() {}

    /** Medium: repeats that the profile requires. */
    public static Finding repeatsMissing(Place place, CourseCode course, long missing, LessonCode first, int required) {
        return Finding.warns(
                "schedule.repeats-missing",
                place,
                Wording.of(
                                "%s курсында талап етілген қайталаулардың жетпейтіні – %d (әр сабаққа керегі – %d), біріншісі – %s.",
                                "У курса %s не хватает обязательных повторов: %d (нужно на урок: %d), первый — %s.",
                                "Course %s lacks this many required repeats: %d (a lesson needs: %d), the first is %s.")
                        .with(course, missing, required, first),
                Wording.of(
                        "Қайталау уақытын кеңейтіңіз немесе талапты азайтыңыз.",
                        "Расширьте часы повторов или уменьшите требование.",
                        "Widen the hours of repeats or require fewer."));
    }

    /** Medium: counterparts that are new in different weeks. */
    public static Finding apart(Place place, LessonCode lesson, LessonCode other, long pairs, long days) {
        return Finding.warns(
                "schedule.apart",
                place,
                Wording.of(
                                "Екі тілдегі сыңар сабақтар әр аптада шығады, мұндай жұптар – %d; ең алшағы – %s және %s, арасы – %d күн.",
                                "Парные уроки на двух языках выходят в разные недели, таких пар: %d; дальше всех %s и %s, дней между ними: %d.",
                                "Counterparts are new in different weeks, pairs: %d; the farthest are %s and %s, days between them: %d.")
                        .with(pairs, lesson, other, days),
                Wording.of(
                        "Екі арнаның жоспарын теңестіріңіз.",
                        "Выровняйте планы двух каналов.",
                        "Bring the two channels into line."));
    }

    /** Medium: a grade with more start times than its lessons need. */
    public static Finding unsteadyClock(Place place, Grade grade, int found, int needed) {
        return Finding.warns(
                "schedule.unsteady-clock",
                place,
                Wording.of(
                                "%s-сыныптың жаңа сабақтары басталатын әртүрлі уақыттың саны – %d, ал жететіні – %d.",
                                "Новые уроки %s класса начинаются в разное время: вариантов %d, а хватило бы %d.",
                                "The new lessons of grade %s begin at this many different times: %d; enough were: %d.")
                        .with(grade, found, needed),
                MOVE);
    }

    public static Finding tooClose(Place place, LessonCode lesson, LessonCode before) {
        return note(
                "schedule.too-close",
                place,
                Wording.of(
                                "%s және %s сабақтарының арасы бір аптада тым жақын.",
                                "Уроки %s и %s стоят на неделе слишком близко.",
                                "Lessons %s and %s lie too close together in the week.")
                        .with(before, lesson));
    }

    public static Finding youngLate(Place place, LessonCode lesson, Grade younger, Grade older) {
        return note(
                "schedule.young-late",
                place,
                Wording.of(
                                "%s сабағы: %s-сынып бұл күні %s-сыныптан кейін басталады.",
                                "Урок %s: %s класс начинает в этот день позже, чем %s.",
                                "Lesson %s: grade %s begins later on this day than grade %s.")
                        .with(lesson, younger, older));
    }

    public static Finding tiredHour(Place place, LessonCode lesson, DayWindow fresh) {
        return note(
                "schedule.tired-hour",
                place,
                Wording.of(
                                "Күрделі пәннің %s сабағы сергек сағаттардан тыс тұр: %s.",
                                "Урок трудного предмета %s стоит вне часов свежей головы: %s.",
                                "Lesson %s of a hard subject lies outside the fresh hours, %s.")
                        .with(lesson, fresh));
    }

    public static Finding sameHalfDay(Place place, LessonCode lesson, LocalTime halfDay) {
        return note(
                "schedule.same-half-day",
                place,
                Wording.of(
                                "%s сабағы күннің бір жартысында ғана көрсетіледі; күнді бөлетін уақыт – %s.",
                                "Урок %s показывают только в одной половине дня; её граница — %s.",
                                "Lesson %s is shown in one half of the day only; the halves part at %s.")
                        .with(lesson, halfDay));
    }

    public static Finding siblingsClash(Place place, LessonCode lesson, LessonCode other) {
        return note(
                "schedule.siblings-clash",
                place,
                Wording.of(
                                "%s және %s сабақтары екі арнада бір уақытта өтеді.",
                                "Уроки %s и %s идут на двух каналах одновременно.",
                                "Lessons %s and %s run on two channels at the same time.")
                        .with(other, lesson));
    }

    public static Finding longFamilyDay(Place place, LocalDate date, long minutes) {
        return note(
                "schedule.long-family-day",
                place,
                Wording.of(
                                "%s күні жаңа сабақтардың арасындағы бос уақыт барлығы %d минут.",
                                "%s между новыми уроками дня в сумме %d мин.",
                                "On %s the time between new lessons adds up to %d min.")
                        .with(date, minutes));
    }

    public static Finding longWait(Place place, LessonCode lesson, LessonCode before, long minutes, int longest) {
        return note(
                "schedule.long-wait",
                place,
                Wording.of(
                                "%s және %s сабақтарының арасында %d минут күтуге тура келеді, ал қалаулысы – %d минуттан аспауы.",
                                "Между уроками %s и %s класс ждёт %d мин, а желательно не дольше %d мин.",
                                "Between lessons %s and %s the grade waits %d min; %d min at most were wished for.")
                        .with(before, lesson, minutes, longest));
    }

    public static Finding otherStart(
            Place place, LessonCode lesson, LessonCode other, LocalTime start, LocalTime otherStart) {
        return note(
                "schedule.other-start",
                place,
                Wording.of(
                                "%s және %s сыңар сабақтары әр уақытта басталады: %s, %s.",
                                "Парные уроки %s и %s начинаются в разное время: %s, %s.",
                                "Counterparts %s and %s begin at different times: %s, %s.")
                        .with(lesson, other, start, otherStart));
    }

    private static Finding note(String rule, Place place, Wording sentence) {
        return Finding.notes(rule, place, sentence, MOVE);
    }
}
