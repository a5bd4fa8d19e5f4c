package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** Why an edit is refused, and what is said about one that is not. */
public final class EditFinding {
    private static final Wording LOOK_AGAIN = Wording.of(
            "Жоспардың соңғы нұсқасын ашып, қайта таңдаңыз.",
            "Откройте последнюю версию плана и выберите заново.",
            "Open the latest plan and choose again.");
    private static final Wording NOTHING =
            Wording.of("Ештеңе істеу қажет емес.", "Делать ничего не нужно.", "Nothing needs to be done.");

    private EditFinding() {}

    /** The plan is not the one on which the edit was made. */
    public static Finding notThere(Place place, LessonCode lesson) {
        return Finding.blocks(
                "schedule.edit-not-there",
                place,
                Wording.of(
                                "%s сабағы жоспарда бұл орында тұрған жоқ.",
                                "Урок %s в плане на этом месте не стоит.",
                                "Lesson %s does not stand at this place of the plan.")
                        .with(lesson),
                LOOK_AGAIN);
    }

    /** What viewers know already is not edited. */
    public static Finding pinnedDay(Place place, LocalDate day, LocalDate pinnedUntil) {
        return Finding.blocks(
                "schedule.edit-pinned-day",
                place,
                Wording.of(
                                "%s күні өзгертілмейді: %s күніне дейінгі эфир жарияланған.",
                                "День %s не меняется: эфир до %s включительно опубликован.",
                                "%s is not changed: what is on air until %s is published.")
                        .with(day, pinnedUntil),
                Wording.of("Кейінгі күнді таңдаңыз.", "Выберите более поздний день.", "Choose a later day."));
    }

    /** An airing that a person insisted on would move. */
    public static Finding pinBroken(Place place, LessonCode lesson) {
        return Finding.blocks(
                "schedule.edit-pin-broken",
                place,
                Wording.of(
                                "%s сабағы осы орынға бекітілген, ал өзгеріс оны жылжытады.",
                                "Урок %s закреплён на этом месте, а правка его сдвигает.",
                                "Lesson %s is pinned to this place, and the edit would move it.")
                        .with(lesson),
                Wording.of("Алдымен бекітуді алыңыз.", "Сначала снимите закрепление.", "Take the pin off first."));
    }

    /** Two new lessons of one course cannot change places: their order is that of the lesson plan. */
    public static Finding orderStays(Place place, LessonCode lesson, LessonCode other) {
        return Finding.blocks(
                "schedule.edit-order-stays",
                place,
                Wording.of(
                                "%s мен %s бір курстың жаңа сабақтары, олардың реті өзгермейді.",
                                "%s и %s – новые уроки одного курса, их порядок не меняется.",
                                "%s and %s are new lessons of one course; their order does not change.")
                        .with(lesson, other),
                Wording.of(
                        "Сабақтардың ретін күнтізбелік-тақырыптық жоспарда өзгертіңіз.",
                        "Измените порядок уроков в календарно-тематическом плане.",
                        "Change the order in the lesson plan."));
    }

    /** The channel gives the time to something else. */
    public static Finding timeTaken(Place place, LessonCode lesson, Wording why) {
        return Finding.blocks(
                "schedule.edit-time-taken",
                place,
                Wording.of(
                                "%s сабағына бұл уақыт берілмейді: арна оны басқа бағдарламаға береді (%s).",
                                "Урок %s сюда не поставить: канал отдаёт это время другой передаче (%s).",
                                "Lesson %s cannot stand here: the channel gives the time to something else (%s).")
                        .with(lesson, why),
                Wording.of("Басқа уақытты таңдаңыз.", "Выберите другое время.", "Choose another time."));
    }

    /** In a week that a scope reaches, the place cannot be changed in the same way. */
    public static Finding weekStays(Place place, LocalDate monday, Wording why) {
        return Finding.notes(
                "schedule.edit-week-stays",
                place,
                Wording.of(
                                "%s басталатын аптада бұл орын өзгеріссіз қалды. %s",
                                "На неделе с %s это место осталось как было. %s",
                                "In the week of %s this place stays as it was. %s")
                        .with(monday, why),
                NOTHING);
    }

    /** Nothing of the grade is new from the date on. */
    public static Finding nothingToShift(Grade grade, LocalDate from) {
        return Finding.blocks(
                "schedule.edit-nothing-to-shift",
                Place.file("plan"),
                Wording.of(
                                "%s-сыныптың %s күнінен бастап жылжытатын жаңа сабағы жоқ.",
                                "У %s класса с %s нет новых уроков, которые можно сдвинуть.",
                                "Grade %s has no new lessons to shift from %s on.")
                        .with(grade, from),
                Wording.of(
                        "Сыныпты, пәнді және күнді тексеріңіз.",
                        "Проверьте класс, предмет и дату.",
                        "Check grade, subject and date."));
    }

    /** The days before the lessons that go earlier are not free, or a rule keeps them from it. */
    public static Finding noRoomEarlier(Place place, LessonCode lesson, LocalDate wanted) {
        return Finding.blocks(
                "schedule.edit-no-room-earlier",
                place,
                Wording.of(
                                "%s сабағын %s күніне ертелету мүмкін емес: сол күні оған орын жоқ.",
                                "Урок %s нельзя перенести раньше, на %s: в этот день для него нет места.",
                                "Lesson %s cannot go earlier to %s: that day has no place for it.")
                        .with(lesson, wanted),
                Wording.of(
                        "Аз күнге жылжытыңыз немесе алдындағы күндерді босатыңыз.",
                        "Сдвиньте на меньшее число дней или освободите дни перед ними.",
                        "Shift by fewer days or free the days before."));
    }

    /** The week that was to be copied holds nothing. */
    public static Finding emptyShape(Place place) {
        return Finding.blocks(
                "schedule.edit-empty-week",
                place,
                Wording.of(
                        "Үлгі аптада арнада бірде-бір сабақ жоқ, көшіретін ештеңе жоқ.",
                        "На неделе-образце на канале нет ни одного урока, копировать нечего.",
                        "In the week to copy the channel has no lesson at all; there is nothing to copy."),
                Wording.of("Басқа аптаны таңдаңыз.", "Выберите другую неделю.", "Choose another week."));
    }

    /** The edit asks for what is. */
    public static Finding nothingToDo(Place place) {
        return Finding.notes(
                "schedule.edit-nothing-to-do",
                place,
                Wording.of(
                        "Бұл өзгеріс бұрын жасалған, жоспар сол күйінде қалады.",
                        "Эта правка уже сделана, план остаётся как есть.",
                        "This edit is done already; the plan stays as it is."),
                NOTHING);
    }
}
