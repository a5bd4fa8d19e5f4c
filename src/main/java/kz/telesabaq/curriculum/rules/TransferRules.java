package kz.telesabaq.curriculum.rules;

import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.warns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;

/** A transferred day of rest is a weekday that would be worked; a working day is a weekend day on which somebody has school. */
final class TransferRules {
    private static final Wording CHECK_DATE = Wording.of("Күнін тексеріңіз.", "Проверьте дату.", "Check the date.");

    private TransferRules() {}

    static List<Finding> check(YearPapers papers) {
        var findings = new ArrayList<Finding>();
        papers.freeDays().stream()
                .filter(row -> row.value().kind() == FreeDays.Kind.DAY_OFF)
                .filter(row -> row.value().days().dates().allMatch(TransferRules::isWeekend))
                .map(TransferRules::alreadyFree)
                .forEach(findings::add);
        papers.schoolCalendar().ifPresent(calendar -> findings.addAll(workingDays(papers, calendar)));
        return findings;
    }

    private static List<Finding> workingDays(YearPapers papers, SchoolCalendar calendar) {
        var findings = new ArrayList<Finding>();
        var seen = new HashMap<LocalDate, Written<CalendarLine.Working>>();
        for (var row : papers.workingDays()) {
            var dates = row.value().datesWithin(calendar.year()).toList();
            dates.stream()
                    .filter(date -> !isWeekend(date))
                    .findFirst()
                    .ifPresent(date -> findings.add(alreadyWorking(row, date)));
            for (LocalDate date :
                    dates.stream().filter(TransferRules::isWeekend).toList()) {
                var before = seen.putIfAbsent(date, row);
                if (before != null) {
                    findings.add(workingTwice(row, date, before));
                } else if (nobodyLearns(calendar, date)) {
                    findings.add(workingWithoutSchool(row, date));
                }
            }
        }
        return findings;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean nobodyLearns(SchoolCalendar calendar, LocalDate date) {
        return IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                .mapToObj(Grade::new)
                .noneMatch(grade -> calendar.isTeachingDay(date, grade));
    }

    private static Finding alreadyFree(Written<CalendarLine.Free> row) {
        return warns(
                "curriculum.day-off-on-weekend",
                row.at("from"),
                Wording.of(
                                "«%s» (%s) онсыз да демалыс күніне түседі.",
                                "«%s» (%s) приходится на день, который и так свободен.",
                                "\"%s\" (%s) falls on a day that is free anyway.")
                        .with(row.value().name(), row.value().days().first()),
                CHECK_DATE);
    }

    private static Finding alreadyWorking(Written<CalendarLine.Working> row, LocalDate date) {
        return warns(
                "curriculum.working-day-on-weekday",
                row.at("from"),
                Wording.of(
                                "%s онсыз да жұмыс күні, «%s» ештеңені өзгертпейді.",
                                "%s и так рабочий день, «%s» ничего не меняет.",
                                "%s is a working day anyway, \"%s\" changes nothing.")
                        .with(date, row.value().name()),
                Wording.of(
                        "Демалыс күнінің (сенбі немесе жексенбі) датасын жазыңыз.",
                        "Укажите дату выходного дня (субботы или воскресенья).",
                        "Write the date of a Saturday or Sunday."));
    }

    private static Finding workingWithoutSchool(Written<CalendarLine.Working> row, LocalDate date) {
        return warns(
                "curriculum.working-day-without-school",
                row.at("from"),
                Wording.of(
                                "%s жұмыс күні деп белгіленген, бірақ бұл күні ешбір сыныпта сабақ жоқ.",
                                "%s отмечен как рабочий день, но уроков в этот день нет ни у одного класса.",
                                "%s is marked as a working day, but no grade has school on it.")
                        .with(date),
                Wording.of(
                        "Күнін тексеріңіз: ол каникулға немесе мерекеге түсіп тұр.",
                        "Проверьте дату: она приходится на каникулы или праздник.",
                        "Check the date: it lies in holidays."));
    }

    private static Finding workingTwice(
            Written<CalendarLine.Working> row, LocalDate date, Written<CalendarLine.Working> before) {
        return blocks(
                "curriculum.working-day-twice",
                row.at("from"),
                Wording.of(
                                "%s жұмыс күні ретінде екінші рет жазылған, алғашқысы: %s.",
                                "%s второй раз записан как рабочий день, первый раз: %s.",
                                "%s is written as a working day a second time; the first is %s.")
                        .with(date, before.row()),
                Wording.of("Артық жолды өшіріңіз.", "Удалите лишнюю строку.", "Remove one of the rows."));
    }
}
