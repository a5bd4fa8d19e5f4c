package kz.telesabaq.schedule;

import java.time.LocalDate;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What the planner could not do, and why. The rest of the year is planned all the same. */
public final class PlanningFinding {
    private static final Wording MORE_TIME = Wording.of(
            "Сыныптың эфир уақытын кеңейтіңіз немесе апталық норманы азайтыңыз.",
            "Расширьте часы класса или уменьшите недельную норму.",
            "Widen the grade's hours or lower the weekly quota.");

    private PlanningFinding() {}

    /** The year has no place left for the lesson that keeps order, quota and calendar. */
    public static Finding noPlaceLeft(ChannelId channel, LessonCode lesson, int lessons, int placed) {
        return Finding.warns(
                "schedule.no-place-left",
                of(channel, lesson),
                Wording.of(
                                "%s сабағына оқу жылында орын жоқ: курстағы сабақ саны – %d, эфирге сыйғаны – %d.",
                                "Уроку %s не хватило места в учебном году: уроков в курсе %d, в эфир вошло %d.",
                                "The year has no place for lesson %s: its course has lessons: %d, placed: %d.")
                        .with(lesson, lessons, placed),
                Wording.of(
                        "Апталық норманы көбейтіңіз немесе күнтізбелік-тақырыптық жоспарды қысқартыңыз.",
                        "Увеличьте недельную норму или сократите календарно-тематический план.",
                        "Raise the weekly quota or shorten the lesson plan."));
    }

    /** The rows of the grade's clock could not hold what holidays took; so many lessons lie outside it. */
    public static Finding exceptionalPlaces(
            ChannelId channel, Grade grade, int lessons, LocalDate first, LocalDate last) {
        return Finding.notes(
                "schedule.exceptional-places",
                Place.cell(channel.name(), 0, "grade " + grade),
                Wording.of(
                                "%s-сыныптың бірнеше сабағы әдеттегіден басқа уақытта басталады, әйтпесе олар оқу жылына сыймас еді. Саны – %d, мерзімі – %s–%s.",
                                "Несколько уроков %s класса начинаются не в обычное время, иначе они не вошли бы в учебный год. Их число: %d, срок: %s–%s.",
                                "Some lessons of grade %s begin at another time than usual, or the year would not hold them: %d of them, from %s to %s.")
                        .with(grade, lessons, first, last),
                Wording.of(
                        "Уақыт тұрақты болуы үшін апталық норманы азайтыңыз немесе оқу жоспарын қысқартыңыз.",
                        "Чтобы время осталось постоянным, уменьшите недельную норму или сократите план уроков.",
                        "To keep the times steady, lower the weekly quota or shorten the lesson plan."));
    }

    /** The lesson's media come too late, and so do those behind it. */
    public static Finding readyTooLate(ChannelId channel, LessonCode lesson, LessonCode awaited, LocalDate ready) {
        return Finding.warns(
                "schedule.ready-too-late",
                of(channel, lesson),
                Wording.of(
                                "%s сабағына орын жоқ: %s сабағының материалы %s күні ғана дайын болады.",
                                "Уроку %s не хватило места: материал урока %s будет готов только %s.",
                                "No place is left for lesson %s: the media of lesson %s are ready only on %s.")
                        .with(lesson, awaited, ready),
                Wording.of(
                        "Материалды ертерек дайындаңыз.",
                        "Подготовьте материал раньше.",
                        "Have the media ready earlier."));
    }

    /** The lesson is longer than the hours in which the grade may be on air. */
    public static Finding longerThanHours(ChannelId channel, Lesson lesson, DayWindow hours) {
        return Finding.warns(
                "schedule.longer-than-hours",
                of(channel, lesson.code()),
                Wording.of(
                                "%s сабағының ұзақтығы – %s, ол сыныптың уақытына сыймайды: %s.",
                                "Урок %s длится %s и не помещается в часы класса: %s.",
                                "Lesson %s runs %s, longer than the hours of its grade: %s.")
                        .with(lesson.code(), lesson.planned(), hours),
                Wording.of(
                        "Сабақты қысқартыңыз немесе сыныптың уақытын кеңейтіңіз.",
                        "Сократите урок или расширьте часы класса.",
                        "Shorten the lesson or widen the grade's hours."));
    }

    /** A later lesson of the course was shown first and stays, so that this one would come out of order. */
    public static Finding passedBy(ChannelId channel, LessonCode lesson, LocalDate later) {
        return Finding.warns(
                "schedule.passed-by",
                of(channel, lesson),
                Wording.of(
                                "%s сабағына орын жоқ: курстың кейінгі сабағы %s күні көрсетілген және өзгермейді.",
                                "Уроку %s не нашлось места: следующий за ним урок курса показан %s и не переносится.",
                                "No place is left for lesson %s: a later lesson of its course is shown on %s and stays.")
                        .with(lesson, later),
                Wording.of(
                        "Кейінгі сабақты жылжытыңыз немесе бұл сабақты алып тастаңыз.",
                        "Перенесите следующий урок или снимите этот.",
                        "Move the later lesson or withdraw this one."));
    }

    /** Somebody stopped the planning; what was found up to then is valid, the rest is missing. */
    public static Finding stopped() {
        return Finding.warns(
                "schedule.stopped",
                Place.file("planning"),
                Wording.of(
                        "Жоспарлау тоқтатылды: жоспарда тоқтағанға дейін табылған орындар ғана бар.",
                        "Планирование остановлено: в плане только то, что найдено до остановки.",
                        "Planning was stopped: the plan holds what was found until then."),
                Wording.of("Жоспарды қайта жасаңыз.", "Составьте план заново.", "Plan again."));
    }

    /** The grade may not look at a screen for so long; such a lesson is not put on air. */
    public static Finding overScreenLimit(ChannelId channel, Lesson lesson, int limitMinutes) {
        var broken = ScheduleFinding.lessonOverScreenLimit(of(channel, lesson.code()), lesson, limitMinutes);
        return Finding.warns(broken.rule(), broken.place(), broken.sentence(), broken.remedy());
    }

    /** The hours of the grades leave fewer rows than the quotas ask for. */
    public static Finding rowsMissing(Grade grade, DayWindow hours, int needed, int found) {
        return Finding.warns(
                "schedule.rows-missing",
                Place.cell("planning profile", 0, "grade " + grade),
                Wording.of(
                                "%s-сыныпқа күніне %d слот керек, ал оның уақытында (%s) сыйғаны – %d.",
                                "%s классу нужно слотов в день: %d, а в его часах (%s) помещается: %d.",
                                "Grade %s needs this many slots a day: %d; its hours (%s) hold: %d.")
                        .with(grade, needed, hours, found),
                MORE_TIME);
    }

    /** More than one lesson of a subject a day would be needed. */
    public static Finding quotaOverWeek(CourseCode course, int quota) {
        return Finding.warns(
                "schedule.quota-over-week",
                Place.cell("courses", 0, course.toString()),
                Wording.of(
                                "%s курсының апталық нормасы – %d, ал бір пәннен күніне бір жаңа сабақ қана болады, яғни аптасына 5.",
                                "Недельная норма курса %s — %d, а новый урок предмета бывает лишь раз в день, то есть 5 в неделю.",
                                "Course %s asks for %d new lessons a week; one a day makes 5.")
                        .with(course, quota),
                MORE_TIME);
    }

    /** The template came from the solver: what it proves, and what would give it again. */
    public static Finding solved(ChannelId channel, String proof) {
        return Finding.notes(
                "schedule.template-solved",
                Place.file(channel.name()),
                Wording.of(
                                "Апталық үлгіні шешуші бағдарлама құрды: %s.",
                                "Недельный шаблон построен решателем: %s.",
                                "The weekly template was made by the solver: %s.")
                        .with(proof),
                Wording.of("Ештеңе істеу қажет емес.", "Делать ничего не нужно.", "Nothing needs to be done."));
    }

    private static Place of(ChannelId channel, LessonCode lesson) {
        return Place.cell(channel.name(), 0, lesson.toString());
    }
}
