package kz.telesabaq.curriculum.rules;

import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.notes;
import static kz.telesabaq.findings.Finding.warns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** Each lesson plan (КТП) belongs to a course, is numbered without holes, and fits the channel and the year. */
final class LessonPlanRules {
    private LessonPlanRules() {}

    static List<Finding> check(YearPapers papers) {
        var findings = new ArrayList<Finding>();
        var courses = papers.coursesByCode();
        for (LessonPlan plan : papers.plans()) {
            findings.addAll(LessonOrderRules.check(plan, papers.isComplete(plan.file())));
            findings.addAll(doubledTopics(plan));
            var course = Optional.ofNullable(courses.get(plan.course()));
            course.ifPresent(row -> {
                findings.addAll(lengths(plan, row.value(), papers));
                share(plan, row.value(), papers).ifPresent(findings::add);
            });
            if (course.isEmpty() && papers.isComplete(YearPapers.COURSES)) {
                findings.add(noCourse(plan));
            }
        }
        return findings;
    }

    /** The name a course's lesson plan has in its folder: {@code kk-05-math.csv}. */
    static String fileName(CourseCode code) {
        return String.format(
                Locale.ROOT, "%s-%02d-%s.csv", code.language(), code.grade().number(), code.subject());
    }

    private static List<Finding> lengths(LessonPlan plan, CourseLine course, YearPapers papers) {
        var findings = new ArrayList<Finding>();
        var channel = papers.channelOf(plan.course().language());
        for (var row : plan.lessons()) {
            row.value().minutes().ifPresent(minutes -> {
                channel.filter(carrier -> minutes > carrier.rasterMinutes())
                        .map(carrier -> CourseRules.longerThanRaster(row, "minutes", minutes, carrier))
                        .ifPresent(findings::add);
                if (minutes > course.screenMinutes()) {
                    findings.add(CourseRules.longerThanScreenLimit(row, "minutes", minutes, course.screenMinutes()));
                }
            });
        }
        return findings;
    }

    /** Whether the course has a share of air time, and whether the year is long enough for the plan. */
    private static Optional<Finding> share(LessonPlan plan, CourseLine course, YearPapers papers) {
        if (!course.isOnAir()) {
            return Optional.of(notOnAir(plan));
        }
        return papers.schoolCalendar().flatMap(calendar -> {
            int weeks = calendar.teachingWeeks(plan.course().grade());
            int room = course.lessonsPerWeek() * weeks;
            return plan.lessons().size() > room
                    ? Optional.of(longerThanYear(plan, course.lessonsPerWeek(), weeks))
                    : Optional.empty();
        });
    }

    private static List<Finding> doubledTopics(LessonPlan plan) {
        var findings = new ArrayList<Finding>();
        var kazakh = new HashSet<String>();
        var russian = new HashSet<String>();
        for (var row : plan.lessons()) {
            var topic = row.value().topic();
            boolean newInKazakh = kazakh.add(topic.kk());
            boolean newInRussian = russian.add(topic.ru());
            if (!newInKazakh) {
                findings.add(topicTwice(row, "topic_kk", topic.kk()));
            } else if (!newInRussian) {
                findings.add(topicTwice(row, "topic_ru", topic.ru()));
            }
        }
        return findings;
    }

    private static Finding noCourse(LessonPlan plan) {
        return blocks(
                "curriculum.plan-without-course",
                Place.file(plan.file()),
                Wording.of(
                                "Жоспар %s курсына арналған, бірақ ондай курс courses.csv файлында жоқ.",
                                "План составлен для курса %s, но такого курса нет в courses.csv.",
                                "The plan is for the course %s, which is not in courses.csv.")
                        .with(plan.course()),
                Wording.of(
                        "Курсты courses.csv файлына қосыңыз, файлдың атын түзетіңіз немесе файлды алып тастаңыз.",
                        "Добавьте курс в courses.csv, исправьте имя файла или уберите файл.",
                        "Add the course to courses.csv, correct the file's name or take the file away."));
    }

    private static Finding notOnAir(LessonPlan plan) {
        return notes(
                "curriculum.plan-not-on-air",
                Place.file(plan.file()),
                Wording.of(
                                "%s курсының эфир үлесі 0: жоспардағы %d сабақ эфирге шықпайды.",
                                "Квота эфира курса %s равна 0: %d уроков плана в эфир не выйдут.",
                                "The course %s has a quota of 0: the %d lessons of its plan will not air.")
                        .with(plan.course(), plan.lessons().size()),
                Wording.of(
                        "Эфирге шығуы керек болса, courses.csv файлында аптасына сабақ санын көрсетіңіз.",
                        "Если уроки нужны в эфире, укажите в courses.csv число уроков в неделю.",
                        "If they should air, give the course lessons a week in courses.csv."));
    }

    private static Finding longerThanYear(LessonPlan plan, int quota, int weeks) {
        return warns(
                "curriculum.plan-longer-than-year",
                Place.file(plan.file()),
                Wording.of(
                                "Жоспарда %d сабақ бар, ал оқу жылына %d ғана сыяды: аптасына %d, %d оқу аптасы.",
                                "В плане %d уроков, а в учебный год помещается %d: по %d в неделю, учебных недель – %d.",
                                "The plan has %d lessons, but the year holds %d: %d a week in %d teaching weeks.")
                        .with(plan.lessons().size(), quota * weeks, quota, weeks),
                Wording.of(
                        "Тақырыптарды біріктіріңіз немесе курстың эфир үлесін (lessons_per_week) көбейтіңіз.",
                        "Объедините темы или увеличьте квоту курса (lessons_per_week).",
                        "Merge topics or raise the quota of the course (lessons_per_week)."));
    }

    private static Finding topicTwice(Written<LessonLine> row, String column, String topic) {
        return warns(
                "curriculum.topic-twice",
                row.at(column),
                Wording.of(
                                "«%s» тақырыбы осы жоспарда бұрын кездескен.",
                                "Тема «%s» уже встречалась в этом плане.",
                                "The topic \"%s\" already occurs in this plan.")
                        .with(topic),
                Wording.of(
                        "Артық жолды өшіріңіз немесе тақырыпты нақтылаңыз, мысалы «жалғасы» деп.",
                        "Удалите лишнюю строку или уточните тему, например «продолжение».",
                        "Remove the extra row or tell the lessons apart, for example \"continued\"."));
    }
}
