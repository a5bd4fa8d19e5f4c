package kz.telesabaq.curriculum.rules;

import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.warns;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;

/** Lessons are numbered 1, 2, 3 … once each, in the order of their rows and quarters. */
final class LessonOrderRules {
    /** A quarter that could not be read is out of order with none. */
    private static final int EARLIEST = 1;

    private static final int LATEST = 4;

    private LessonOrderRules() {}

    /** @param complete whether every row could be read; holes are not counted otherwise */
    static List<Finding> check(LessonPlan plan, boolean complete) {
        var findings = new ArrayList<Finding>();
        UniquenessRules.repeated(plan.lessons(), row -> row.value().number())
                .forEach(row -> findings.add(numberTwice(row)));
        var numbers =
                plan.lessons().stream().map(row -> row.value().number()).collect(Collectors.toCollection(TreeSet::new));
        int before = 0;
        for (int number : complete ? numbers : List.<Integer>of()) {
            if (number != before + 1) {
                findings.add(hole(rowOf(plan, number), before + 1, number));
            }
            before = number;
        }
        for (int i = 1; i < plan.lessons().size(); i++) {
            var above = plan.lessons().get(i - 1);
            var row = plan.lessons().get(i);
            if (row.value().number() < above.value().number()) {
                findings.add(outOfOrder(row, above.value().number()));
            } else if (row.value().quarter().orElse(LATEST)
                    < above.value().quarter().orElse(EARLIEST)) {
                findings.add(quarterGoesBack(row, above));
            }
        }
        return findings;
    }

    private static Written<LessonLine> rowOf(LessonPlan plan, int number) {
        return plan.lessons().stream()
                .filter(row -> row.value().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Finding numberTwice(Written<LessonLine> row) {
        return blocks(
                "curriculum.lesson-twice",
                row.at("number"),
                Wording.of(
                                "%d-сабақ осы жоспарда бұрын жазылған.",
                                "Урок %d уже записан в этом плане.", "Lesson %d is already written in this plan.")
                        .with(row.value().number()),
                Wording.of(
                        "Сабақтарды қатарынан нөмірлеңіз немесе артық жолды өшіріңіз.",
                        "Пронумеруйте уроки подряд или удалите лишнюю строку.",
                        "Number the lessons one after the other or remove the extra row."));
    }

    private static Finding hole(Written<LessonLine> row, int expected, int found) {
        return blocks(
                "curriculum.numbering-hole",
                row.at("number"),
                Wording.of(
                                "%d-сабақ болуы керек жерде %d-сабақ тұр: нөмірлеу үзілген.",
                                "Ожидался урок %d, а записан урок %d: в нумерации пропуск.",
                                "Lesson %d is due, but lesson %d is written: the numbering has a hole.")
                        .with(expected, found),
                Wording.of(
                        "Жетпейтін сабақты қосыңыз немесе сабақтарды қайта нөмірлеңіз.",
                        "Добавьте недостающий урок или перенумеруйте уроки.",
                        "Add the missing lesson or number the lessons anew."));
    }

    private static Finding outOfOrder(Written<LessonLine> row, int above) {
        return warns(
                "curriculum.lesson-out-of-order",
                row.at("number"),
                Wording.of(
                                "%d-сабақ %d-сабақтан кейін жазылған; өту реті нөмір бойынша болады.",
                                "Урок %d записан после урока %d; порядок прохождения определяет номер.",
                                "Lesson %d is written after lesson %d; the numbers decide the order of teaching.")
                        .with(row.value().number(), above),
                Wording.of(
                        "Жолдарды нөмір ретімен орналастырыңыз.",
                        "Расположите строки по порядку номеров.",
                        "Put the rows in the order of their numbers."));
    }

    private static Finding quarterGoesBack(Written<LessonLine> row, Written<LessonLine> above) {
        return warns(
                "curriculum.quarter-goes-back",
                row.at("quarter"),
                Wording.of(
                                "%d-сабақ %d-тоқсанда, ал алдыңғы сабақ %d-тоқсанда.",
                                "Урок %d отнесён к четверти %d, а предыдущий – к четверти %d.",
                                "Lesson %d is in quarter %d, but the lesson before it is in quarter %d.")
                        .with(
                                row.value().number(),
                                row.value().quarter().orElse(LATEST),
                                above.value().quarter().orElse(EARLIEST)),
                Wording.of(
                        "Тоқсан нөмірін түзетіңіз немесе сабақты өз орнына жылжытыңыз.",
                        "Исправьте номер четверти или переставьте урок.",
                        "Correct the quarter or move the lesson to its place."));
    }
}
