package kz.telesabaq.curriculum.rules;

import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.warns;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;

/** A counterpart key joins exactly one lesson of each language, in the same grade. */
final class CounterpartRules {
    private record Bearer(CourseCode course, Written<LessonLine> row) {}

    private CounterpartRules() {}

    static List<Finding> check(YearPapers papers) {
        var bearers = new TreeMap<String, List<Bearer>>();
        for (LessonPlan plan : papers.plans()) {
            for (var row : plan.lessons()) {
                if (!row.value().counterpart().isEmpty()) {
                    bearers.computeIfAbsent(row.value().counterpart(), key -> new ArrayList<>())
                            .add(new Bearer(plan.course(), row));
                }
            }
        }
        boolean twoLanguages = papers.channels().stream()
                        .map(row -> row.value().language())
                        .distinct()
                        .count()
                > 1;
        boolean partnersAreDue = twoLanguages && papers.plansAreComplete();
        var findings = new ArrayList<Finding>();
        bearers.values().forEach(sharing -> findings.addAll(check(sharing, partnersAreDue)));
        return findings;
    }

    private static List<Finding> check(List<Bearer> sharing, boolean partnersAreDue) {
        var findings = new ArrayList<Finding>();
        var languages = new TreeMap<String, Bearer>();
        for (Bearer bearer : sharing) {
            Bearer first = languages.putIfAbsent(bearer.course().language().tag(), bearer);
            if (first != null) {
                findings.add(usedTwice(bearer, first));
            } else if (!bearer.course()
                    .grade()
                    .equals(sharing.getFirst().course().grade())) {
                findings.add(otherGrade(bearer, sharing.getFirst()));
            }
        }
        if (languages.size() == 1 && partnersAreDue) {
            findings.add(alone(sharing.getFirst()));
        }
        return findings;
    }

    private static Finding usedTwice(Bearer bearer, Bearer first) {
        return blocks(
                "curriculum.counterpart-twice",
                bearer.row().at("counterpart"),
                Wording.of(
                                "«%s» кілті осы тілде %s орнында қолданылып қойған.",
                                "Ключ «%s» на этом языке уже занят: %s.",
                                "The key \"%s\" is already used in this language at %s.")
                        .with(bearer.row().value().counterpart(), first.row().row()),
                Wording.of(
                        "Әр сабаққа өз кілтін беріңіз: бір кілт қазақша бір сабақты және орысша бір сабақты байланыстырады.",
                        "Дайте каждому уроку свой ключ: ключ связывает один казахский и один русский урок.",
                        "Give each lesson its own key: a key joins one Kazakh and one Russian lesson."));
    }

    private static Finding alone(Bearer bearer) {
        return warns(
                "curriculum.counterpart-alone",
                bearer.row().at("counterpart"),
                Wording.of(
                                "«%s» кілтімен екінші тілде бірде-бір сабақ жоқ.",
                                "С ключом «%s» нет урока на другом языке.",
                                "No lesson of the other language has the key \"%s\".")
                        .with(bearer.row().value().counterpart()),
                Wording.of(
                        "Екінші тілдегі сабаққа сол кілтті жазыңыз немесе ұяшықты бос қалдырыңыз.",
                        "Впишите этот ключ в урок на другом языке или оставьте ячейку пустой.",
                        "Write the key beside the lesson of the other language or leave the cell empty."));
    }

    private static Finding otherGrade(Bearer bearer, Bearer partner) {
        return warns(
                "curriculum.counterpart-other-grade",
                bearer.row().at("counterpart"),
                Wording.of(
                                "«%s» кілті %s-сынып пен %s-сыныптың сабақтарын байланыстырады.",
                                "Ключ «%s» связывает уроки разных классов: %s и %s.",
                                "The key \"%s\" joins lessons of different grades: %s and %s.")
                        .with(
                                bearer.row().value().counterpart(),
                                partner.course().grade(),
                                bearer.course().grade()),
                Wording.of(
                        "Кілттерді бір сыныптың сабақтары сәйкес келетіндей етіп түзетіңіз.",
                        "Исправьте ключи так, чтобы пары были из одного класса.",
                        "Correct the keys so that the pairs are of one grade."));
    }
}
