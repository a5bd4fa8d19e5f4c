package kz.telesabaq.schedule.views;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What a week cannot hold, and what it could; one sentence a rule. */
final class CapacityFinding {
    private static final String FILE = "courses.csv";

    private CapacityFinding() {}

    static List<Finding> of(ChannelCapacity channel) {
        var findings = new ArrayList<Finding>();
        findings.add(fullPlan(channel));
        if (channel.slotsAsked() > channel.slots()) {
            findings.add(channelTooFull(channel));
        }
        channel.grades().forEach(grade -> {
            if (grade.quota() > grade.mostAlone()) {
                findings.add(windowTooShort(channel, grade));
            }
            if (grade.hasScreenLimit()
                    && (grade.quota() > grade.mostByScreen()
                            || grade.minutes() > (long) grade.screenMinutesPerDay() * Capacity.DAYS)) {
                findings.add(overScreenMinutes(channel, grade));
            }
        });
        channel.contests().forEach(contest -> findings.add(contest(contest)));
        channel.proposal().stream()
                .filter(course -> course.asked() > Capacity.DAYS)
                .forEach(course -> findings.add(moreThanOneADay(course)));
        return findings;
    }

    private static Finding fullPlan(ChannelCapacity channel) {
        var own = channel.rasters().getFirst();
        return Finding.notes(
                "schedule.capacity-full-plan",
                Place.file(channel.channel().id().name()),
                Wording.of(
                                "ТОЖ бойынша аптасына %s сағат керек, ал %s минуттық торда арнаның аптасында %d слот бар: жоспардың %d пайызы.",
                                "По ТУП нужно %s ч в неделю, а при сетке %s мин в неделе канала %d слотов: %d %% плана.",
                                "The curriculum plan wants %s hours a week; at a raster of %s min the channel's week has %d slots: %d %% of the plan.")
                        .with(channel.fullPlan(), own.minutes(), own.slotsPerWeek(), own.percent()),
                Wording.of(
                        "Эфирге шығатын сабақтарды квота (lessons_per_week) таңдайды.",
                        "Что выходит в эфир, решают квоты (lessons_per_week).",
                        "The quotas (lessons_per_week) decide what goes on air."));
    }

    private static Finding channelTooFull(ChannelCapacity channel) {
        return Finding.warns(
                "schedule.capacity-channel",
                Place.file(channel.channel().id().name()),
                Wording.of(
                                "Сұралған жаңа сабақтарға аптасына %d слот керек, ал арнада %d слот бар.",
                                "Запрошенным новым урокам нужно %d слотов в неделю, а у канала их %d.",
                                "The new lessons that are asked for take %d slots a week; the channel has %d.")
                        .with(channel.slotsAsked(), channel.slots()),
                fits(channel.fitting()));
    }

    private static Finding windowTooShort(ChannelCapacity channel, GradeCapacity grade) {
        return Finding.warns(
                "schedule.capacity-grade-hours",
                at(channel, grade),
                Wording.of(
                                "%s-сыныпқа аптасына %d жаңа сабақ сұралған, ал оның уақытына (%s) үзілістерімен %d сабақ сияды.",
                                "Классу %s запрошено %d новых уроков в неделю, а в его часы (%s) с перерывами помещается %d.",
                                "Grade %s asks for %d new lessons a week; its hours (%s) hold %d with their breaks.")
                        .with(grade.grade(), grade.quota(), grade.window(), grade.mostAlone()),
                fits(fitting(channel, grade.grade())));
    }

    private static Finding overScreenMinutes(ChannelCapacity channel, GradeCapacity grade) {
        return Finding.warns(
                "schedule.capacity-screen-minutes",
                at(channel, grade),
                Wording.of(
                                "%s-сыныпқа аптасына %d жаңа сабақ (%d минут) сұралған, ал күндік экран шегі – %d минут.",
                                "Классу %s запрошено %d новых уроков в неделю (%d мин), а дневной предел у экрана – %d мин.",
                                "Grade %s asks for %d new lessons a week (%d min); its screen limit is %d min a day.")
                        .with(grade.grade(), grade.quota(), grade.minutes(), grade.screenMinutesPerDay()),
                fits(fitting(channel, grade.grade())));
    }

    private static Finding contest(WindowContest contest) {
        return Finding.warns(
                "schedule.capacity-shared-hours",
                Place.file(contest.from() + "–" + contest.until()),
                Wording.of(
                                "Мына сыныптарға күніне %d тұрақты қатар керек: %s; ал олардың ортақ уақытында (%s–%s) %d қатар бар. Мыналардың өзі сыймайды: %s.",
                                "Этим классам нужно %d постоянных мест в день: %s; а в их общих часах (%s–%s) мест %d. Не помещаются уже эти: %s.",
                                "These grades need %d fixed rows a day: %s; the hours they share (%s–%s) have %d. These alone do not fit: %s.")
                        .with(
                                contest.rowsNeeded(),
                                list(contest.grades()),
                                contest.from(),
                                contest.until(),
                                contest.rows(),
                                list(contest.smallest())),
                Wording.of(
                        "Бір сыныптың уақытын кеңейтіңіз немесе ұсыныстағыдай квоталарды азайтыңыз.",
                        "Расширьте часы одного из классов или уменьшите квоты по предложению.",
                        "Widen the hours of one of them or lower the quotas as proposed."));
    }

    private static Finding moreThanOneADay(CourseFit course) {
        return Finding.warns(
                "schedule.capacity-course",
                Place.cell(FILE, 0, course.course().toString()),
                Wording.of(
                                "%s курсына аптасына %d жаңа сабақ сұралған, ал бір пәннен күніне бір жаңа сабақ қана болады.",
                                "Курсу %s запрошено %d новых уроков в неделю, а новый урок предмета бывает лишь раз в день.",
                                "Course %s asks for %d new lessons a week; a subject has one a day at most.")
                        .with(course.course(), course.asked()),
                fits(course.fits()));
    }

    private static Wording fits(int lessons) {
        return Wording.of(
                        "Аптасына сиятын сабақ саны: %d; курс бойынша ұсынысты қараңыз.",
                        "Помещается уроков в неделю: %d; смотрите предложение по курсам.",
                        "New lessons a week that fit: %d; see the proposal by course.")
                .with(lessons);
    }

    private static int fitting(ChannelCapacity channel, Grade grade) {
        return channel.proposal().stream()
                .filter(course -> course.course().grade().equals(grade))
                .mapToInt(CourseFit::fits)
                .sum();
    }

    private static Place at(ChannelCapacity channel, GradeCapacity grade) {
        return Place.cell(channel.channel().id().name(), 0, "grade " + grade.grade());
    }

    private static String list(SortedSet<Grade> grades) {
        return grades.stream().map(Grade::toString).collect(Collectors.joining(", "));
    }
}
