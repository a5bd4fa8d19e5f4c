package kz.telesabaq.schedule.app;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** Why nothing can be done about a regime; one sentence a rule. */
final class RegimeSwitchFinding {
    private RegimeSwitchFinding() {}

    static Finding unknown(long id) {
        return Finding.blocks(
                "schedule.regime-unknown",
                Place.file("regime " + id),
                Wording.of("%d нөмірлі ұсыныс жоқ.", "Предложения номер %d нет.", "There is no proposal number %d.")
                        .with(id),
                Wording.of("Тізімнен таңдаңыз.", "Выберите из списка.", "Choose from the list."));
    }

    static Finding noReason() {
        return Finding.blocks(
                "schedule.regime-without-reason",
                Place.file("regime"),
                Wording.of(
                        "Режимді ауыстырудың себебі жазылмаған.",
                        "Не указана причина смены режима.",
                        "No reason is given for the change of regime."),
                Wording.of(
                        "Себебін жазыңыз, мысалы бұйрықтың нөмірін.",
                        "Укажите причину, например номер приказа.",
                        "Give the reason, for example the number of the order."));
    }

    static Finding samePerson(RegimeRecord record, String person) {
        return Finding.blocks(
                "schedule.regime-same-person",
                Place.file("regime " + record.id()),
                Wording.of(
                                "Режимді ұсынған адам (%s) оны өзі бекіте алмайды.",
                                "Тот, кто предложил режим (%s), не может сам его утвердить.",
                                "Who proposed the regime (%s) cannot approve it.")
                        .with(person),
                Wording.of(
                        "Екінші адамнан бекітуді сұраңыз.",
                        "Попросите утвердить второго человека.",
                        "Ask a second person to approve it."));
    }

    static Finding notOpen(RegimeRecord record) {
        return Finding.blocks(
                "schedule.regime-not-open",
                Place.file("regime " + record.id()),
                Wording.of(
                                "«%s» режимінің қазіргі күйінде бұл мүмкін емес: %s.",
                                "В нынешнем состоянии режима «%s» это невозможно: %s.",
                                "The regime \"%s\" does not allow this in its present state: %s.")
                        .with(record.change().regime().title(), state(record.state())),
                Wording.of(
                        "Қажет болса, режимді қайта ұсыныңыз.",
                        "При необходимости предложите режим заново.",
                        "Propose the regime again if it is needed."));
    }

    static Finding overlaps(RegimeRecord record, RegimeRecord other) {
        return Finding.blocks(
                "schedule.regime-overlaps",
                Place.file("regime " + record.id()),
                Wording.of(
                                "Сол күндері сол сыныптар үшін басқа режим қолданыста: «%s» (%s – %s).",
                                "В эти дни для этих классов уже действует другой режим: «%s» (%s – %s).",
                                "Another regime is in force for these grades on these days: \"%s\" (%s to %s).")
                        .with(
                                other.change().regime().title(),
                                other.change().days().first(),
                                other.change().days().last()),
                Wording.of("Алдымен оны аяқтаңыз.", "Сначала завершите его.", "End that one first."));
    }

    private static Wording state(RegimeStep.Kind state) {
        return switch (state) {
            case PROPOSED -> Wording.of("ұсынылған", "предложен", "proposed");
            case WITHDRAWN -> Wording.of("қайтарып алынған", "отозван", "withdrawn");
            case IN_FORCE -> Wording.of("қолданыста", "действует", "in force");
            case ENDED -> Wording.of("аяқталған", "завершён", "ended");
        };
    }
}
