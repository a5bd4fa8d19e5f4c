package kz.telesabaq.schedule;

import java.time.LocalDate;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with a plan: one constructor a rule, in the words of the people who plan. */
public final class ScheduleFinding {
    private static final Wording MOVE_ONE = Wording.of(
            "Біреуін бос слотқа жылжытыңыз.",
            "Перенесите один из них в свободный слот.",
            "Move one of them to a free slot.");

    private ScheduleFinding() {}

    /** H1. */
    public static Finding overlap(Place place, LessonCode lesson, LessonCode other) {
        return Finding.blocks(
                "schedule.overlap",
                place,
                Wording.of(
                                "%s сабағы мен %s сабағы бір арнада бір уақытта тұр.",
                                "Уроки %s и %s стоят на одном канале в одно и то же время.",
                                "Lessons %s and %s are on one channel at the same time.")
                        .with(other, lesson),
                MOVE_ONE);
    }

    /** A slot that the channel's hours do not hold. */
    public static Finding outsideChannelHours(Place place, LessonCode lesson, DayWindow hours) {
        return Finding.blocks(
                "schedule.outside-channel-hours",
                place,
                Wording.of(
                                "%s сабағы арнаның эфир уақытынан тыс тұр: %s.",
                                "Урок %s стоит вне часов вещания канала: %s.",
                                "Lesson %s lies outside the channel's hours, %s.")
                        .with(lesson, hours),
                Wording.of(
                        "Сабақты арнаның эфир уақытына қойыңыз.",
                        "Поставьте урок в часы вещания канала.",
                        "Put it inside the channel's hours."));
    }

    /** H2. */
    public static Finding freeDay(Place place, LessonCode lesson, LocalDate date) {
        return Finding.blocks(
                "schedule.free-day",
                place,
                Wording.of(
                                "%s күні %s-сыныпта сабақ жоқ, бірақ %s сабағы эфирге қойылған.",
                                "%s у %s класса нет занятий, а урок %s стоит в эфире.",
                                "%s is a free day of grade %s, yet lesson %s is on air.")
                        .with(date, lesson.grade(), lesson),
                Wording.of(
                        "Сабақты оқу күніне жылжытыңыз.",
                        "Перенесите урок на учебный день.",
                        "Move the lesson to a teaching day."));
    }

    /** H3. */
    public static Finding outOfOrder(Place place, LessonCode lesson, LessonCode predecessor) {
        return Finding.blocks(
                "schedule.out-of-order",
                place,
                Wording.of(
                                "%s сабағы өзінің алдындағы %s сабағынан ерте эфирге шығады.",
                                "Урок %s выходит раньше предшествующего урока %s.",
                                "Lesson %s is on air before lesson %s, which comes first in its course.")
                        .with(lesson, predecessor),
                Wording.of(
                        "Екі сабақтың орнын ауыстырыңыз.", "Поменяйте уроки местами.", "Let the two change places."));
    }

    /** H4, too many. */
    public static Finding overWeekQuota(Place place, CourseCode course, LocalDate monday, long shown, long allowed) {
        return Finding.blocks(
                "schedule.over-week-quota",
                place,
                Wording.of(
                                "%s курсының %s басталатын аптадағы жаңа сабақтарының саны – %d, ал рұқсат етілгені – %d.",
                                "У курса %s в неделю с %s новых уроков: %d, допустимо: %d.",
                                "Course %s has in the week of %s this many new lessons: %d, allowed: %d.")
                        .with(course, monday, shown, allowed),
                Wording.of(
                        "Артық сабақтарды келесі апталарға жылжытыңыз.",
                        "Перенесите лишние уроки на следующие недели.",
                        "Move the surplus to later weeks."));
    }

    /** H4, too few in a week that no holiday shortened. */
    public static Finding underWeekQuota(Place place, CourseCode course, LocalDate monday, long shown, int quota) {
        return Finding.warns(
                "schedule.under-week-quota",
                place,
                Wording.of(
                                "%s курсының %s басталатын толық аптадағы жаңа сабақтарының саны – %d, ал нормасы – %d.",
                                "У курса %s в полную учебную неделю с %s новых уроков: %d при норме %d.",
                                "Course %s has in the full school week of %s this many new lessons: %d, its quota: %d.")
                        .with(course, monday, shown, quota),
                Wording.of(
                        "Келесі сабақты осы аптаға әкеліңіз.",
                        "Перенесите следующий урок на эту неделю.",
                        "Bring the next lesson forward into this week."));
    }

    /** H5. */
    public static Finding twiceADay(Place place, LessonCode lesson, LessonCode other) {
        return Finding.blocks(
                "schedule.twice-a-day",
                place,
                Wording.of(
                                "Бір пәннің екі жаңа сабағы бір күні эфирге шығады: %s, %s.",
                                "Два новых урока одного предмета выходят в один день: %s, %s.",
                                "Two new lessons of one subject are on air on one day: %s, %s.")
                        .with(other, lesson),
                Wording.of(
                        "Біреуін басқа күнге жылжытыңыз.",
                        "Перенесите один из них на другой день.",
                        "Move one of them to another day."));
    }

    /** H6. */
    public static Finding shortBreak(Place place, LessonCode lesson, LessonCode before, long minutes, int needed) {
        return Finding.blocks(
                "schedule.short-break",
                place,
                Wording.of(
                                "%s мен %s сабақтарының арасындағы үзіліс – %d минут, ал кемінде %d минут керек.",
                                "Между уроками %s и %s перерыв %d мин, а нужно не меньше %d мин.",
                                "Between lessons %s and %s the break is %d min; at least %d min are needed.")
                        .with(before, lesson, minutes, needed),
                MOVE_ONE);
    }

    /** H7, one lesson. */
    public static Finding lessonOverScreenLimit(Place place, Lesson lesson, int limitMinutes) {
        return Finding.blocks(
                "schedule.lesson-over-screen-limit",
                place,
                Wording.of(
                                "%s сабағының ұзақтығы – %s, ал %s-сыныпқа экран алдында үздіксіз %d минуттан артық отыруға болмайды.",
                                "Урок %s длится %s, а %s классу можно быть перед экраном без перерыва не дольше %d мин.",
                                "Lesson %s runs %s; grade %s may sit before a screen for %d min at most.")
                        .with(lesson.code(), lesson.planned(), lesson.grade(), limitMinutes),
                Wording.of(
                        "Сабақты қысқартыңыз немесе екіге бөліңіз.",
                        "Сократите урок или разделите его на два.",
                        "Shorten the lesson or make it two."));
    }

    /** H7, the day. */
    public static Finding dayOverScreenLimit(Place place, Grade grade, long minutes, int limitMinutes) {
        return Finding.blocks(
                "schedule.day-over-screen-limit",
                place,
                Wording.of(
                                "%s-сыныптың бір күнгі эфирі – %d минут, ал күндік шегі – %d минут.",
                                "У %s класса за день %d мин эфира, а дневной предел — %d мин.",
                                "Grade %s is on air for %d min on this day; the daily limit is %d min.")
                        .with(grade, minutes, limitMinutes),
                Wording.of(
                        "Бір қайталауды басқа күнге жылжытыңыз.",
                        "Перенесите один из повторов на другой день.",
                        "Move a repeat to another day."));
    }

    /** H8, nothing to repeat. */
    public static Finding repeatWithoutPremiere(Place place, LessonCode lesson) {
        return Finding.blocks(
                "schedule.repeat-without-premiere",
                place,
                Wording.of(
                                "%s сабағының қайталауы бар, бірақ алғашқы көрсетілімі жоқ.",
                                "У урока %s есть повтор, но нет премьеры.", "Lesson %s has a repeat and no premiere.")
                        .with(lesson),
                Wording.of(
                        "Алғашқы көрсетілімді қойыңыз немесе қайталауды алып тастаңыз.",
                        "Поставьте премьеру или уберите повтор.",
                        "Place the premiere or take the repeat out."));
    }

    /** H8 and H3, before the premiere or on its day. */
    public static Finding repeatTooEarly(Place place, LessonCode lesson, LocalDate premiere) {
        return Finding.blocks(
                "schedule.repeat-too-early",
                place,
                Wording.of(
                                "%s сабағы %s күнгі алғашқы көрсетілімінен бұрын немесе сол күні қайталанады.",
                                "Урок %s повторяется раньше премьеры %s или в тот же день.",
                                "Lesson %s is repeated before its premiere of %s or on the same day.")
                        .with(lesson, premiere),
                Wording.of(
                        "Қайталауды кейінгі күнге жылжытыңыз.",
                        "Перенесите повтор на более поздний день.",
                        "Move the repeat to a later day."));
    }

    /** H8, more days after the premiere than the profile allows. */
    public static Finding repeatTooLate(Place place, LessonCode lesson, LocalDate premiere, int withinDays) {
        return Finding.blocks(
                "schedule.repeat-too-late",
                place,
                Wording.of(
                                "%s сабағы %s күнгі алғашқы көрсетілімінен кейін %d күннен кеш қайталанады.",
                                "Повтор урока %s выходит после премьеры %s позже, чем через %d дн.",
                                "Lesson %s, premiered on %s, is repeated later than within %d days.")
                        .with(lesson, premiere, withinDays),
                Wording.of(
                        "Қайталауды ертерек күнге жылжытыңыз.",
                        "Перенесите повтор на более ранний день.",
                        "Move the repeat to an earlier day."));
    }

    /** H9. */
    public static Finding beforeReady(Place place, LessonCode lesson, LocalDate ready) {
        return Finding.blocks(
                "schedule.before-ready",
                place,
                Wording.of(
                                "%s сабағының материалы %s күні ғана дайын болады.",
                                "Материал урока %s будет готов только %s.",
                                "The media of lesson %s will be ready only on %s.")
                        .with(lesson, ready),
                Wording.of(
                        "Сабақты сол күнге немесе одан кейінге жылжытыңыз.",
                        "Перенесите урок на этот день или позже.",
                        "Move the lesson to that day or later."));
    }

    /** H11. */
    public static Finding outsideGradeHours(Place place, LessonCode lesson, DayWindow hours) {
        return Finding.blocks(
                "schedule.outside-grade-hours",
                place,
                Wording.of(
                                "%s сабағы %s-сыныпқа арналған уақыттан тыс тұр: %s.",
                                "Урок %s стоит вне часов %s класса: %s.",
                                "Lesson %s lies outside the hours of grade %s, %s.")
                        .with(lesson, lesson.grade(), hours),
                Wording.of(
                        "Сабақты сыныптың уақытына жылжытыңыз.",
                        "Перенесите урок в часы этого класса.",
                        "Move the lesson into the grade's hours."));
    }

    public static Finding premieredTwice(Place place, LessonCode lesson, LocalDate first) {
        return Finding.blocks(
                "schedule.premiered-twice",
                place,
                Wording.of(
                                "%s сабағы жаңа сабақ ретінде екінші рет қойылған; алғашқысы – %s.",
                                "Урок %s второй раз поставлен как новый; первый раз — %s.",
                                "Lesson %s is placed as a new lesson once more; the first time is %s.")
                        .with(lesson, first),
                Wording.of("Оны қайталау деп белгілеңіз.", "Отметьте его как повтор.", "Make it a repeat."));
    }

    public static Finding longerThanSlot(Place place, Lesson lesson, Frames slot) {
        return Finding.blocks(
                "schedule.longer-than-slot",
                place,
                Wording.of(
                                "%s сабағының ұзақтығы – %s, ал оның слоты – %s.",
                                "Урок %s длится %s, а его слот — %s.", "Lesson %s runs %s, its slot has %s.")
                        .with(lesson.code(), lesson.planned(), slot),
                Wording.of(
                        "Сабақты қысқартыңыз немесе слотты ұзартыңыз.",
                        "Сократите урок или удлините слот.",
                        "Shorten the lesson or lengthen the slot."));
    }
}
