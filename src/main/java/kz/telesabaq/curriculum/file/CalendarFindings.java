package kz.telesabaq.curriculum.file;

import static kz.telesabaq.findings.Finding.blocks;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with the cells {@code regions} and {@code like} of the calendar; one sentence a rule. */
final class CalendarFindings {
    private CalendarFindings() {}

    static Finding noSuchRegion(Place place, String value) {
        return blocks(
                "curriculum.unknown-region",
                place,
                Wording.of(
                                "«%s» өңірлердің тізімі ретінде оқылмайды.",
                                "«%s» не читается как список регионов.", "\"%s\" cannot be read as a list of regions.")
                        .with(value),
                Wording.of(
                        "ISO 3166-2 кодтарын KZ-55;KZ-71 түрінде жазыңыз; бос ұяшық бүкіл елді білдіреді.",
                        "Запишите коды ISO 3166-2 в виде KZ-55;KZ-71; пустая ячейка означает всю страну.",
                        "Write codes of ISO 3166-2 as KZ-55;KZ-71; an empty cell means the whole country."));
    }

    static Finding regionsNotHere(Place place, String kind) {
        return blocks(
                "curriculum.regions-not-here",
                place,
                Wording.of(
                                "«%s» түріндегі жол бүкіл елге қатысты, оған өңір көрсетілмейді.",
                                "Строка вида «%s» касается всей страны, регионы в ней не указывают.",
                                "A row of the kind \"%s\" concerns the whole country and names no regions.")
                        .with(kind),
                Wording.of(
                        "Ұяшықты босатыңыз; өңірлер тек «quarantine» және «frost» жолдарында көрсетіледі.",
                        "Очистите ячейку; регионы указывают только в строках «quarantine» и «frost».",
                        "Clear the cell; only rows \"quarantine\" and \"frost\" name regions."));
    }

    static Finding notASchoolDay(Place place, String value) {
        return blocks(
                "curriculum.not-a-school-day",
                place,
                Wording.of(
                                "«%s» – дүйсенбі мен жұма арасындағы күн емес.",
                                "«%s» – не день с понедельника по пятницу.",
                                "\"%s\" is not a day from Monday to Friday.")
                        .with(value),
                Wording.of(
                        "Қай күннің кестесі қолданылатынын ағылшынша жазыңыз: monday, tuesday, wednesday, thursday, friday.",
                        "Запишите по-английски, по расписанию какого дня учатся: monday, tuesday, wednesday, thursday, friday.",
                        "Write whose timetable is used: monday, tuesday, wednesday, thursday or friday."));
    }

    static Finding likeNotHere(Place place, String kind) {
        return blocks(
                "curriculum.like-not-here",
                place,
                Wording.of(
                                "«%s» түріндегі жолда «like» ұяшығы қолданылмайды.",
                                "В строке вида «%s» ячейка «like» не используется.",
                                "A row of the kind \"%s\" has no use for the cell \"like\".")
                        .with(kind),
                Wording.of(
                        "Ұяшықты босатыңыз; басқа күннің кестесі тек «working_day» жолында көрсетіледі.",
                        "Очистите ячейку; расписание другого дня указывают только в строке «working_day».",
                        "Clear the cell; only rows \"working_day\" follow another day's timetable."));
    }
}
