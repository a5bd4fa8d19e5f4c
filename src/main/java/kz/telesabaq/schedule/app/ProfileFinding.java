package kz.telesabaq.schedule.app;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with a profile that a person typed. */
final class ProfileFinding {
    private static final String PROFILE = "planning profile";

    private ProfileFinding() {}

    static Finding empty(String field) {
        return Finding.blocks(
                "schedule.profile-field-empty",
                Place.cell(PROFILE, 0, field),
                Wording.of("«%s» өрісі бос.", "Поле «%s» пусто.", "The field \"%s\" is empty.")
                        .with(field),
                Wording.of("Өрісті толтырыңыз.", "Заполните поле.", "Fill the field in."));
    }

    static Finding noReason() {
        return Finding.blocks(
                "schedule.profile-without-reason",
                Place.file(PROFILE),
                Wording.of(
                        "Өзгерістің себебі жазылмаған.",
                        "Не указана причина изменения.",
                        "The change gives no reason."),
                Wording.of(
                        "Неліктен өзгертілетінін бір сөйлеммен жазыңыз.",
                        "Напишите одним предложением, почему вносится изменение.",
                        "Say in one sentence why it is changed."));
    }

    /** @param why the record's own words, in English */
    static Finding refused(String field, String why) {
        return Finding.blocks(
                "schedule.profile-field-refused",
                Place.cell(PROFILE, 0, field),
                Wording.of(
                                "«%s» өрісінің мәні жарамайды (%s).",
                                "Значение поля «%s» не подходит (%s).", "The value of \"%s\" does not do (%s).")
                        .with(field, why),
                Wording.of(
                        "Толтырылмаған өрісті толтырыңыз; уақыт аралығының басы соңынан бұрын болуы керек, әр сынып дәл бір топқа кіреді.",
                        "Заполните пустые поля; начало промежутка должно быть раньше конца, каждый класс входит ровно в одну группу.",
                        "Fill in what is empty; hours begin before they end, and every grade belongs to exactly one band."));
    }
}
