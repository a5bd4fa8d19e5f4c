package kz.telesabaq.transcode;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** Why a person cannot lift what a check refused. */
public final class OverrideFindings {
    private OverrideFindings() {}

    public static Finding noRight(Place place, String person) {
        return Finding.blocks(
                "transcode.override-no-right",
                place,
                Wording.of(
                                "Тексеру қорытындысынан бас тартуға құқық жоқ: %s.",
                                "Нет права снимать замечания проверки: %s.",
                                "There is no right to lift findings of a check: %s.")
                        .with(person),
                Wording.of(
                        "Бекітушіден сұраңыз: бұл құқық соның рөлінде бар.",
                        "Попросите утверждающего: право есть у его роли.",
                        "Ask an approver: that role has the right."));
    }

    public static Finding noReport(Place place) {
        return Finding.blocks(
                "transcode.override-no-report",
                place,
                Wording.of(
                        "Бұл жазба бойынша тексеру есебі жоқ.",
                        "По этой записи нет отчёта о проверке.",
                        "There is no report on this recording."),
                Wording.of(
                        "Есігінде қайтарылған файлды түзетіп, қайта жіберіңіз.",
                        "Файл, отклонённый при приёме, исправьте и пришлите снова.",
                        "Correct a file that was refused at the door, and send it again."));
    }

    public static Finding noSuchCheck(Place place, String check) {
        return Finding.blocks(
                "transcode.override-unknown-check",
                place,
                Wording.of("Мұндай тексеру жоқ: «%s».", "Такой проверки нет: «%s».", "There is no check \"%s\".")
                        .with(check),
                Wording.of(
                        "Есептегі тексерулердің бірін таңдаңыз.",
                        "Выберите проверку из отчёта.",
                        "Choose one of the checks in the report."));
    }

    public static Finding notBlocking(Place place, Wording check) {
        return Finding.blocks(
                "transcode.override-not-blocking",
                place,
                Wording.of(
                                "«%s» тексеруі бұл жазбаны тоқтатып тұрған жоқ.",
                                "Проверка «%s» не задерживает эту запись.",
                                "The check \"%s\" does not keep this recording from air.")
                        .with(check),
                Wording.of(
                        "Бұл жерде ештеңе істеудің қажеті жоқ.",
                        "Здесь ничего делать не нужно.",
                        "Nothing needs to be done here."));
    }

    public static Finding noReason(Place place, int words) {
        return Finding.blocks(
                "transcode.override-no-reason",
                place,
                Wording.of(
                                "Себебі кемінде %d сөзбен жазылуы керек.",
                                "Причина должна состоять хотя бы из %d слов.", "The reason has at least %d words.")
                        .with(words),
                reasonIsRead());
    }

    public static Finding reasonTooLong(Place place, int letters) {
        return Finding.blocks(
                "transcode.override-long-reason",
                place,
                Wording.of(
                                "Себебі %d таңбадан ұзын.",
                                "Причина длиннее %d знаков.", "The reason is longer than %d characters.")
                        .with(letters),
                reasonIsRead());
    }

    /** Said to the one whose word stands already and is not enough. */
    public static Finding anotherPerson(Place place) {
        return Finding.blocks(
                "transcode.override-another-person",
                place,
                Wording.of(
                        "Сіздің шешіміңіз жазылған, бірақ мұнда екі адам керек.",
                        "Ваше решение уже записано, но здесь нужны два человека.",
                        "Your word stands already, but this takes two persons."),
                Wording.of(
                        "Құқығы бар екінші адамнан жазбаны қарап шығуды сұраңыз.",
                        "Попросите второго человека с этим правом посмотреть запись.",
                        "Ask a second person with that right to look at the recording."));
    }

    private static Wording reasonIsRead() {
        return Wording.of(
                "Неге эфирге жарайтынын қысқа да анық жазыңыз: бұл есепте және эфир журналында көрсетіледі.",
                "Коротко и ясно напишите, почему это годится для эфира: причина видна в отчёте и в журнале эфира.",
                "Say briefly and clearly why it is fit for air: the report and the as-run show it.");
    }
}
