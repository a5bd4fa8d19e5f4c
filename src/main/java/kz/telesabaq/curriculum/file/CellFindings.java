package kz.telesabaq.curriculum.file;

import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.warns;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with a single cell; one sentence a rule. */
final class CellFindings {
    private CellFindings() {}

    static Finding cellEmpty(Place place, String column) {
        return blocks(
                "curriculum.cell-empty",
                place,
                Wording.of("«%s» ұяшығы бос.", "Ячейка «%s» пуста.", "The cell \"%s\" is empty.")
                        .with(column),
                Wording.of("Ұяшықты толтырыңыз.", "Заполните ячейку.", "Fill the cell in."));
    }

    static Finding noSuchGrade(Place place, String value) {
        return blocks(
                "curriculum.unknown-grade",
                place,
                Wording.of("«%s» деген сынып жоқ.", "Класса «%s» нет.", "There is no grade \"%s\".")
                        .with(value),
                Wording.of(
                        "1 мен 11 арасындағы санды жазыңыз.",
                        "Укажите число от 1 до 11.",
                        "Write a number from 1 to 11."));
    }

    static Finding noSuchGrades(Place place, String value) {
        return blocks(
                "curriculum.unknown-grades",
                place,
                Wording.of(
                                "«%s» сыныптардың тізімі ретінде оқылмайды.",
                                "«%s» не читается как список классов.", "\"%s\" cannot be read as a list of grades.")
                        .with(value),
                Wording.of(
                        "Сыныптарды 1-11 немесе 1;3-5 түрінде жазыңыз.",
                        "Запишите классы в виде 1-11 или 1;3-5.",
                        "Write the grades as 1-11 or 1;3-5."));
    }

    static Finding noSuchLanguage(Place place, String value) {
        return blocks(
                "curriculum.unknown-language",
                place,
                Wording.of(
                                "«%s» – тілдің белгісі емес.",
                                "«%s» – не обозначение языка.", "\"%s\" is not a language tag.")
                        .with(value),
                Wording.of(
                        "Кіші әріптермен kk немесе ru деп жазыңыз.",
                        "Запишите строчными буквами: kk или ru.",
                        "Write kk or ru in small letters."));
    }

    static Finding notASubjectKey(Place place, String value) {
        return blocks(
                "curriculum.not-a-subject-key",
                place,
                Wording.of(
                                "«%s» пәннің кілті бола алмайды.",
                                "«%s» не может быть ключом предмета.", "\"%s\" cannot be the key of a subject.")
                        .with(value),
                Wording.of(
                        "Кілт 2–8 кіші латын әрпінен не цифрдан тұрады, мысалы math.",
                        "Ключ состоит из 2–8 строчных латинских букв и цифр, например math.",
                        "A key is 2 to 8 small Latin letters and digits, for example math."));
    }

    static Finding notAChannelId(Place place, String value) {
        return blocks(
                "curriculum.not-a-channel-id",
                place,
                Wording.of(
                                "«%s» арнаның қысқа аты бола алмайды.",
                                "«%s» не может быть кратким именем канала.",
                                "\"%s\" cannot be the short name of a channel.")
                        .with(value),
                Wording.of(
                        "Кіші латын әріптерін, цифрлар мен дефисті пайдаланыңыз, мысалы balapan.",
                        "Используйте строчные латинские буквы, цифры и дефис, например balapan.",
                        "Use small Latin letters, digits and hyphens, for example balapan."));
    }

    static Finding noSuchCertainty(Place place, String value) {
        return blocks(
                "curriculum.unknown-certainty",
                place,
                Wording.of(
                                "«%s» деген сенімділік дәрежесі жоқ.",
                                "Степени достоверности «%s» нет.", "There is no certainty \"%s\".")
                        .with(value),
                Wording.of(
                        "Құжаттан алынса – sourced, тексерілмесе – best_knowledge деп жазыңыз.",
                        "Запишите sourced, если взято из документа, или best_knowledge, если не проверено.",
                        "Write sourced if it was read in the order, best_knowledge if nobody checked it."));
    }

    static Finding notHours(Place place, String value) {
        return blocks(
                "curriculum.not-hours",
                place,
                Wording.of(
                                "«%s» апталық сағат саны емес.",
                                "«%s» – не число часов в неделю.", "\"%s\" is not a number of hours a week.")
                        .with(value),
                Wording.of(
                        "Сағатты жарты сағатқа дейінгі дәлдікпен жазыңыз: 4 немесе 0.5.",
                        "Запишите часы с точностью до получаса: 4 или 0.5.",
                        "Write hours to the half hour: 4 or 0.5."));
    }

    static Finding notAnnualHours(Place place, String value) {
        return blocks(
                "curriculum.not-annual-hours",
                place,
                Wording.of(
                                "«%s» жылдық сағат саны емес.",
                                "«%s» – не число часов в год.", "\"%s\" is not a number of hours a year.")
                        .with(value),
                Wording.of(
                        "Бүтін сағат санын жазыңыз, мысалы 782.",
                        "Запишите целое число часов, например 782.",
                        "Write whole hours, for example 782."));
    }

    static Finding notWeeks(Place place, String value) {
        return blocks(
                "curriculum.not-weeks",
                place,
                Wording.of("«%s» апта саны емес.", "«%s» – не число недель.", "\"%s\" is not a number of weeks.")
                        .with(value),
                Wording.of(
                        "Оқу аптасының санын жазыңыз, мысалы 34.",
                        "Запишите число учебных недель, например 34.",
                        "Write the number of teaching weeks, for example 34."));
    }

    static Finding notAQuota(Place place, String value) {
        return blocks(
                "curriculum.not-a-quota",
                place,
                Wording.of(
                                "«%s» аптадағы сабақ саны емес.",
                                "«%s» – не число уроков в неделю.", "\"%s\" is not a number of lessons a week.")
                        .with(value),
                Wording.of(
                        "0 мен 10 арасындағы санды жазыңыз; 0 – эфирге шықпайды.",
                        "Укажите число от 0 до 10; 0 – не выходит в эфир.",
                        "Write a number from 0 to 10; 0 means not on air."));
    }

    static Finding notAnObjective(Place place, String value) {
        return warns(
                "curriculum.not-an-objective",
                place,
                Wording.of(
                                "«%s» оқу мақсатының кодына ұқсамайды.",
                                "«%s» не похоже на код цели обучения.",
                                "\"%s\" does not look like the code of a learning objective.")
                        .with(value),
                Wording.of(
                        "Кодты 5.1.2.3 түрінде жазыңыз, бірнешеуін нүктелі үтірмен бөліңіз.",
                        "Запишите код в виде 5.1.2.3, несколько кодов разделите точкой с запятой.",
                        "Write codes as 5.1.2.3, separated by semicolons."));
    }
}
