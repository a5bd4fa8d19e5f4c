package kz.telesabaq.curriculum.rules;

import static kz.telesabaq.curriculum.rules.YearPapers.CALENDAR;
import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.warns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** One year, four quarters one after the other inside it, and holidays that touch it. */
final class CalendarRules {
    private CalendarRules() {}

    static List<Finding> check(YearPapers papers) {
        var findings = new ArrayList<Finding>();
        var years = papers.calendar().stream()
                .filter(row -> row.value() instanceof CalendarLine.Year)
                .toList();
        years.stream().skip(1).map(CalendarRules::secondYear).forEach(findings::add);
        if (years.isEmpty() && papers.isComplete(CALENDAR)) {
            findings.add(noYear());
        }
        for (int number = 1; number <= 4; number++) {
            int wanted = number;
            var rows = papers.quarters().stream()
                    .filter(row -> row.value().number() == wanted)
                    .toList();
            rows.stream().skip(1).map(CalendarRules::secondQuarter).forEach(findings::add);
            if (rows.isEmpty() && papers.isComplete(CALENDAR)) {
                findings.add(noQuarter(number));
            }
        }
        findings.addAll(overlaps(papers));
        for (var year : years) {
            papers.calendar().stream()
                    .filter(row -> !year.value().days().contains(row.value().days()))
                    .flatMap(row -> outside(row, year).stream())
                    .forEach(findings::add);
        }
        return findings;
    }

    private static List<Finding> overlaps(YearPapers papers) {
        var findings = new ArrayList<Finding>();
        for (var earlier : papers.quarters()) {
            for (var later : papers.quarters()) {
                boolean follows = later.value().number() == earlier.value().number() + 1;
                LocalDate end = earlier.value().days().last();
                if (follows && !later.value().days().first().isAfter(end)) {
                    findings.add(overlap(earlier, later));
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> outside(Written<CalendarLine> row, Written<CalendarLine> year) {
        return switch (row.value()) {
            case CalendarLine.Year ignored -> Optional.empty();
            case CalendarLine.QuarterDays quarter ->
                Optional.of(blocks(
                        "curriculum.quarter-outside-year",
                        row.at("from"),
                        Wording.of(
                                        "%d-тоқсан (%s – %s) оқу жылынан (%s – %s) шығып тұр.",
                                        "Четверть %d (%s – %s) выходит за пределы учебного года (%s – %s).",
                                        "Quarter %d (%s to %s) reaches outside the school year (%s to %s).")
                                .with(
                                        quarter.number(),
                                        quarter.days().first(),
                                        quarter.days().last(),
                                        year.value().days().first(),
                                        year.value().days().last()),
                        Wording.of(
                                "Тоқсанның немесе оқу жылының күндерін түзетіңіз.",
                                "Исправьте даты четверти или учебного года.",
                                "Correct the dates of the quarter or of the year.")));
            case CalendarLine.Free free -> Optional.of(daysOutside(row, free.name()));
            case CalendarLine.Regional regional -> Optional.of(daysOutside(row, regional.name()));
            case CalendarLine.Working working -> Optional.of(daysOutside(row, working.name()));
        };
    }

    private static Finding daysOutside(Written<CalendarLine> row, Wording name) {
        return warns(
                "curriculum.holiday-outside-year",
                row.at("from"),
                Wording.of(
                                "«%s» (%s – %s) оқу жылынан тыс күндерді қамтиды.",
                                "«%s» (%s – %s) захватывает дни вне учебного года.",
                                "\"%s\" (%s to %s) covers days outside the school year.")
                        .with(
                                name,
                                row.value().days().first(),
                                row.value().days().last()),
                Wording.of(
                        "Күндерін тексеріңіз; басқа жылдың мерекесі болса, жолды өшіріңіз.",
                        "Проверьте даты; если это праздник другого года, удалите строку.",
                        "Check the dates; remove the row if it belongs to another year."));
    }

    private static Finding secondYear(Written<CalendarLine> row) {
        return blocks(
                "curriculum.year-twice",
                row.at("kind"),
                Wording.of(
                        "Оқу жылы екінші рет жазылған.",
                        "Учебный год записан второй раз.",
                        "The school year is written a second time."),
                Wording.of(
                        "«year» түріндегі жалғыз жол қалдырыңыз.",
                        "Оставьте одну строку вида «year».",
                        "Keep a single row of the kind \"year\"."));
    }

    private static Finding noYear() {
        return blocks(
                "curriculum.no-year",
                Place.file(CALENDAR),
                Wording.of(
                        "Күнтізбеде оқу жылының басы мен соңы жоқ.",
                        "В календаре нет начала и конца учебного года.",
                        "The calendar lacks the first and last day of the school year."),
                Wording.of(
                        "«year» түріндегі жол қосыңыз, мысалы 2026-09-01 – 2027-05-25.",
                        "Добавьте строку вида «year», например 2026-09-01 – 2027-05-25.",
                        "Add a row of the kind \"year\", for example 2026-09-01 to 2027-05-25."));
    }

    private static Finding secondQuarter(Written<CalendarLine.QuarterDays> row) {
        return blocks(
                "curriculum.quarter-twice",
                row.at("name_kk"),
                Wording.of(
                                "%d-тоқсан екінші рет жазылған.",
                                "Четверть %d записана второй раз.", "Quarter %d is written a second time.")
                        .with(row.value().number()),
                Wording.of(
                        "Артық жолды өшіріңіз немесе тоқсанның нөмірін түзетіңіз.",
                        "Удалите лишнюю строку или исправьте номер четверти.",
                        "Remove one of the rows or correct its number."));
    }

    private static Finding noQuarter(int number) {
        return blocks(
                "curriculum.quarter-missing",
                Place.file(CALENDAR),
                Wording.of(
                                "Күнтізбеде %d-тоқсан жоқ.",
                                "В календаре нет четверти %d.", "The calendar has no quarter %d.")
                        .with(number),
                Wording.of(
                        "«quarter» түріндегі жол қосыңыз: оқу жылында төрт тоқсан бар.",
                        "Добавьте строку вида «quarter»: в учебном году четыре четверти.",
                        "Add a row of the kind \"quarter\": a school year has four."));
    }

    private static Finding overlap(Written<CalendarLine.QuarterDays> earlier, Written<CalendarLine.QuarterDays> later) {
        return blocks(
                "curriculum.quarters-overlap",
                later.at("from"),
                Wording.of(
                                "%d-тоқсан %s күні басталады, ал %d-тоқсан %s күні ғана аяқталады.",
                                "Четверть %d начинается %s, а четверть %d кончается только %s.",
                                "Quarter %d begins on %s, but quarter %d ends only on %s.")
                        .with(
                                later.value().number(),
                                later.value().days().first(),
                                earlier.value().number(),
                                earlier.value().days().last()),
                Wording.of(
                        "Тоқсандардың күндерін бірінен кейін бірі келетіндей етіп түзетіңіз.",
                        "Исправьте даты так, чтобы четверти шли одна за другой.",
                        "Correct the dates so that the quarters follow one another."));
    }
}
