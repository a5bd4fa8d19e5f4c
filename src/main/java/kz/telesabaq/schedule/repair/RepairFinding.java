package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;

/** What a repair could not honour, and what stands in the way. */
public final class RepairFinding {
    private RepairFinding() {}

    /** The disturbance names a lesson that no paper holds. */
    public static Finding unknownLesson(LessonCode lesson) {
        return Finding.blocks(
                "schedule.repair-unknown-lesson",
                Place.file(lesson.toString()),
                Wording.of(
                                "Оқу жоспарларында %s сабағы жоқ.",
                                "В учебных планах нет урока %s.", "No lesson plan holds lesson %s.")
                        .with(lesson),
                Wording.of("Сабақтың кодын тексеріңіз.", "Проверьте код урока.", "Check the lesson's code."));
    }

    public static Finding unknownChannel(ChannelId channel) {
        return Finding.blocks(
                "schedule.repair-unknown-channel",
                Place.file(channel.name()),
                Wording.of(
                                "Оқу жылында %s арнасы жоқ.",
                                "В учебном году нет канала %s.", "The school year knows no channel %s.")
                        .with(channel),
                Wording.of("Арнаның атауын тексеріңіз.", "Проверьте имя канала.", "Check the name of the channel."));
    }

    /** The disturbance speaks of an airing that was not published. */
    public static Finding notPublished(Place at, Placement airing) {
        return Finding.blocks(
                "schedule.repair-not-published",
                at,
                Wording.of(
                                "Жарияланған жоспарда бұл орында %s сабағы жоқ.",
                                "В опубликованном плане на этом месте нет урока %s.",
                                "The published plan does not show lesson %s at this place.")
                        .with(airing.lesson()),
                Wording.of(
                        "Арнаны, күнді және уақытты тексеріңіз.",
                        "Проверьте канал, день и время.",
                        "Check channel, day and time."));
    }

    /** What is asked for contradicts an airing that stays whatever happens. */
    public static Finding pinned(Place at, Placement airing, LocalDate pinnedUntil) {
        return Finding.blocks(
                "schedule.repair-pinned",
                at,
                Wording.of(
                                "Сұралған өзгеріс бекітілген көрсетілімге қайшы: %s, %s. Бекітілген мерзім – %s.",
                                "Изменение противоречит закреплённому показу: %s, %s. Закреплено по %s.",
                                "The change contradicts a pinned airing: %s on %s. Pinned until %s.")
                        .with(airing.lesson(), airing.day(), pinnedUntil),
                Wording.of(
                        "Бекіту мерзімін қысқартыңыз, бекітілген орынды босатыңыз немесе бұл өзгерістен бас тартыңыз.",
                        "Сократите срок закрепления, снимите закрепление или откажитесь от изменения.",
                        "Pin fewer days, release the pinned airing, or do without the change."));
    }

    /** A person wants an airing where no plan may have it. */
    public static Finding unfitPlace(Place at, Placement wanted, Wording why) {
        return Finding.blocks(
                "schedule.repair-unfit-place",
                at,
                Wording.of(
                                "%s сабағын бұл орынға қоюға болмайды: %s.",
                                "Урок %s нельзя поставить на это место: %s.", "Lesson %s cannot be put there: %s.")
                        .with(wanted.lesson(), why),
                Wording.of("Басқа орын таңдаңыз.", "Выберите другое место.", "Choose another place."));
    }

    /** A holiday on which nothing was published; it is written down all the same. */
    static Finding nothingThere(FreeDays free) {
        return Finding.notes(
                "schedule.repair-nothing-there",
                Place.file(free.days().first().toString()),
                Wording.of(
                                "%s – %s күндері эфирде ештеңе болмаған, сондықтан ештеңе жылжымайды.",
                                "В дни %s – %s в эфире ничего не было, поэтому ничего не сдвинется.",
                                "Nothing was on air from %s to %s, so nothing moves.")
                        .with(free.days().first(), free.days().last()),
                Wording.of(
                        "Күнді және сыныптарды тексеріңіз.",
                        "Проверьте дату и классы.",
                        "Check the date and the grades."));
    }

    /** The year has no place left for the lesson. */
    static Finding noPlace(Show show, Wording demands, Wording remedy) {
        return Finding.warns(
                "schedule.repair-no-place",
                Place.cell(show.channel().id().name(), 0, show.lesson().code().toString()),
                Wording.of(
                                "%s сабағына бұл оқу жылында орын қалмады. Бірге орындалмайтын талаптар: %s.",
                                "Уроку %s не осталось места в этом учебном году. Вместе невыполнимы: %s.",
                                "The year has no place left for lesson %s. These cannot stand together: %s.")
                        .with(show.lesson().code(), demands),
                remedy);
    }
}
