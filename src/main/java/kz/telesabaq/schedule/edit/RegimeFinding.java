package kz.telesabaq.schedule.edit;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.RegimeSwitch;

/** Why a regime cannot be switched, or changes nothing; one sentence a rule. */
final class RegimeFinding {
    private RegimeFinding() {}

    static Finding tooLate(RegimeSwitch change) {
        return Finding.blocks(
                "schedule.regime-too-late",
                place(change),
                Wording.of(
                                "«%s» режимінің күндерін (%s – %s) енді өзгерту мүмкін емес: олар эфирге шыққан немесе оқу жылынан тыс.",
                                "Дни режима «%s» (%s – %s) уже нельзя изменить: они вышли в эфир или лежат вне учебного года.",
                                "The days of the regime \"%s\" (%s to %s) can no longer be changed: they have aired or lie outside the school year.")
                        .with(
                                change.regime().title(),
                                change.days().first(),
                                change.days().last()),
                Wording.of("Кейінгі күндерді таңдаңыз.", "Выберите более поздние дни.", "Choose later days."));
    }

    static Finding holdsTheCountry(RegimeSwitch change) {
        return Finding.blocks(
                "schedule.regime-holds-the-country",
                place(change),
                Wording.of(
                                "«%s» режимі жаңа сабақтарды бүкіл елде тоқтатады, ал мұнда жеке өңірлер көрсетілген: %s.",
                                "Режим «%s» останавливает новые уроки во всей стране, а здесь названы отдельные регионы: %s.",
                                "The regime \"%s\" stops new lessons in the whole country, but single regions are named: %s.")
                        .with(change.regime().title(), regions(change)),
                Wording.of(
                        "Өңірлерді алып тастаңыз немесе жаңа сабақтарды қалдыратын режимді таңдаңыз.",
                        "Уберите регионы или выберите режим, который оставляет новые уроки.",
                        "Leave the regions out or choose a regime that keeps new lessons."));
    }

    static Finding noFreeDay(RegimeSwitch change) {
        return Finding.warns(
                "schedule.regime-without-days",
                place(change),
                Wording.of(
                                "«%s» режимі сабақсыз күндерге арналған, ал %s – %s аралығында ондай күн жоқ.",
                                "Режим «%s» предназначен для дней без уроков, а между %s и %s таких дней нет.",
                                "The regime \"%s\" is for days without lessons; between %s and %s there is none.")
                        .with(
                                change.regime().title(),
                                change.days().first(),
                                change.days().last()),
                Wording.of("Каникул күндерін таңдаңыз.", "Выберите дни каникул.", "Choose days of the holidays."));
    }

    static Finding over(RegimeSwitch change) {
        return Finding.notes(
                "schedule.regime-over",
                place(change),
                Wording.of(
                                "«%s» режимі %s күні аяқталған, қайтаратын күн қалмады.",
                                "Режим «%s» закончился %s, возвращать больше нечего.",
                                "The regime \"%s\" was over on %s; no day is left to give back.")
                        .with(change.regime().title(), change.days().last()),
                Wording.of("Ештеңе істеу қажет емес.", "Делать ничего не нужно.", "Nothing needs to be done."));
    }

    private static String regions(RegimeSwitch change) {
        return String.join(
                ", ", change.regions().stream().map(region -> region.code()).toList());
    }

    private static Place place(RegimeSwitch change) {
        return Place.cell("regime", 0, change.regime().name());
    }
}
