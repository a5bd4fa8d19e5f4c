package kz.telesabaq.schedule.app;

import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** Why a day cannot be looked at or locked. */
final class LockingFinding {
    private LockingFinding() {}

    /** Somebody else kept a plan while a proposal was looked at. */
    static Finding planChangedMeanwhile(int basis, int latest) {
        return Finding.blocks(
                "schedule.plan-changed-meanwhile",
                Place.file("plan"),
                Wording.of(
                                "Ұсыныс жоспардың %d нұсқасына жасалған, ал қазір жоспардың нұсқасы: %d.",
                                "Предложение сделано для версии плана %d, а сейчас действует версия %d.",
                                "The proposal was made for revision %d of the plan; revision %d stands now.")
                        .with(basis, latest),
                Wording.of(
                        "Не жылжитынын қайта қараңыз.",
                        "Посмотрите ещё раз, что сдвинется.",
                        "See again what would move."));
    }

    static Finding noPlanYet() {
        return Finding.blocks(
                "schedule.no-plan-yet",
                Place.file("plan"),
                Wording.of(
                        "Оқу жылы әлі жоспарланбаған.",
                        "Учебный год ещё не спланирован.",
                        "The school year has not been planned yet."),
                Wording.of("Алдымен жылды жоспарлаңыз.", "Сначала составьте план года.", "Plan the year first."));
    }

    static Finding noSuchChannel(ChannelId channel) {
        return Finding.blocks(
                "schedule.no-such-channel",
                Place.file(channel.name()),
                Wording.of("%s арнасы жоқ.", "Канала %s нет.", "There is no channel %s.")
                        .with(channel),
                Wording.of("Арнаның атауын тексеріңіз.", "Проверьте имя канала.", "Check the name of the channel."));
    }

    static Finding nothingOnAir(ChannelId channel, AirDay day) {
        return Finding.blocks(
                "schedule.nothing-on-air",
                Place.file(channel + " " + day),
                Wording.of(
                                "%s күніне %s арнасында бірде-бір сабақ жоспарланбаған.",
                                "На %s на канале %s не запланировано ни одного урока.",
                                "For %s nothing is planned on channel %s.")
                        .with(day, channel),
                Wording.of("Оқу күнін таңдаңыз.", "Выберите учебный день.", "Choose a teaching day."));
    }
}
