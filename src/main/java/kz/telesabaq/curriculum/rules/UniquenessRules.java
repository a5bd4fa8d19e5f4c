package kz.telesabaq.curriculum.rules;

import static kz.telesabaq.findings.Finding.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;

/** Channels, subjects and courses are each written once. */
final class UniquenessRules {
    private static final Wording REMEDY = Wording.of(
            "Артық жолды өшіріңіз немесе кілтін түзетіңіз.",
            "Удалите лишнюю строку или исправьте ключ.",
            "Remove one of the rows or correct its key.");

    private UniquenessRules() {}

    static List<Finding> check(YearPapers papers) {
        var findings = new ArrayList<Finding>();
        for (var row : repeated(papers.channels(), row -> row.value().id())) {
            findings.add(blocks(
                    "curriculum.channel-twice",
                    row.at("id"),
                    Wording.of(
                                    "«%s» арнасы бұрын жазылған.",
                                    "Канал «%s» уже записан выше.", "The channel \"%s\" is already written above.")
                            .with(row.value().id()),
                    REMEDY));
        }
        for (var row : repeated(papers.subjects(), row -> row.value().key())) {
            findings.add(blocks(
                    "curriculum.subject-twice",
                    row.at("key"),
                    Wording.of(
                                    "«%s» пәні бұрын жазылған.",
                                    "Предмет «%s» уже записан выше.", "The subject \"%s\" is already written above.")
                            .with(row.value().key()),
                    REMEDY));
        }
        for (var row : repeated(papers.courses(), row -> row.value().code())) {
            findings.add(blocks(
                    "curriculum.course-twice",
                    row.at("subject"),
                    Wording.of(
                                    "%s курсы бұрын жазылған.",
                                    "Курс %s уже записан выше.", "The course %s is already written above.")
                            .with(row.value().code()),
                    REMEDY));
        }
        return findings;
    }

    /** Every row but the first of those that share a key. */
    static <T> List<Written<T>> repeated(List<Written<T>> rows, Function<Written<T>, ?> key) {
        var seen = new HashMap<Object, Written<T>>();
        return rows.stream()
                .filter(row -> seen.putIfAbsent(key.apply(row), row) != null)
                .toList();
    }
}
