package kz.telesabaq.curriculum.rules;

import static kz.telesabaq.findings.Finding.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.WeeklyHours;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;

/**
 * Compares the hours of the curriculum plan (ТУП) with the state standard (ГОСО) and says where they differ. The figures
 * are never repaired: which of the two is wrong is for people to find out.
 */
final class StandardRules {
    private StandardRules() {}

    static List<Finding> check(YearPapers papers) {
        var findings = new ArrayList<Finding>();
        for (var standard : papers.standard()) {
            var byLanguage = papers.courses().stream()
                    .filter(row ->
                            row.value().code().grade().equals(standard.value().grade()))
                    .collect(Collectors.groupingBy(
                            row -> row.value().code().language(), TreeMap::new, Collectors.toList()));
            byLanguage.forEach((language, rows) -> {
                int halves = rows.stream()
                        .mapToInt(row -> row.value().hours().halves())
                        .sum();
                int twiceAYear = halves * standard.value().weeks();
                if (papers.isComplete(YearPapers.COURSES)
                        && (twiceAYear < 2 * standard.value().least()
                                || twiceAYear > 2 * standard.value().most())) {
                    findings.add(differs(rows.getFirst(), language, new WeeklyHours(halves), standard.value()));
                }
            });
        }
        return findings;
    }

    private static Finding differs(
            Written<CourseLine> first, Language language, WeeklyHours hours, AnnualHours standard) {
        return notes(
                "curriculum.hours-differ-from-standard",
                first.at("tup_hours"),
                Wording.of(
                                "%s-сынып (%s): аптасына %s сағат × %d апта = жылына %s сағат, ал МЖМБС бойынша %d–%d сағат.",
                                "Класс %s (%s): %s ч в неделю × %d нед. = %s ч в год, а по ГОСО – %d–%d ч.",
                                "Grade %s (%s): %s hours a week × %d weeks = %s hours a year; the state standard says %d–%d.")
                        .with(
                                standard.grade(),
                                language,
                                hours,
                                standard.weeks(),
                                new WeeklyHours(hours.halves() * standard.weeks()),
                                standard.least(),
                                standard.most()),
                Wording.of(
                        "Сағаттарды бұйрықтың мәтінімен салыстырыңыз; бағдарлама ештеңені өзгертпейді.",
                        "Сверьте часы с текстом приказа; программа ничего не исправляет.",
                        "Compare the hours with the order; the program repairs nothing."));
    }
}
