package kz.telesabaq.curriculum.rules;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What a cell of a lesson cannot hold, in whatever form the paper is handed in; one sentence a rule. */
public final class LessonFindings {
    private LessonFindings() {}

    /** A lesson has a number from 1 to 999. */
    public static Finding notALessonNumber(Place place, String value) {
        return Finding.blocks(
                "curriculum.not-a-lesson-number",
                place,
                Wording.of(
                                "«%s» сабақтың нөмірі бола алмайды.",
                                "«%s» не может быть номером урока.", "\"%s\" cannot be the number of a lesson.")
                        .with(value),
                Wording.of(
                        "Сабақтарды 1-ден бастап қатарынан нөмірлеңіз, ең үлкені – 999.",
                        "Нумеруйте уроки подряд от 1, не больше 999.",
                        "Number the lessons from 1 upwards, at most 999."));
    }

    /** A quarter is a number from 1 to 4. */
    public static Finding noSuchQuarter(Place place, String value) {
        return Finding.blocks(
                "curriculum.quarter-out-of-range",
                place,
                Wording.of("«%s» деген тоқсан жоқ.", "Четверти «%s» нет.", "There is no quarter \"%s\".")
                        .with(value),
                Wording.of(
                        "1 мен 4 арасындағы санды жазыңыз.",
                        "Укажите число от 1 до 4.",
                        "Write a number from 1 to 4."));
    }

    /** A length is whole minutes, from 1 to 240. */
    public static Finding notMinutes(Place place, String value) {
        return Finding.blocks(
                "curriculum.not-minutes",
                place,
                Wording.of(
                                "«%s» сабақтың ұзақтығы бола алмайды.",
                                "«%s» не может быть длительностью урока.", "\"%s\" cannot be a length in minutes.")
                        .with(value),
                Wording.of(
                        "1 мен 240 арасындағы минут санын жазыңыз, мысалы 12.",
                        "Укажите число минут от 1 до 240, например 12.",
                        "Write minutes from 1 to 240, for example 12."));
    }
}
