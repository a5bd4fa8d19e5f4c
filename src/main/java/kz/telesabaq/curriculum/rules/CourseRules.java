package kz.telesabaq.curriculum.rules;

import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.notes;
import static kz.telesabaq.findings.Finding.warns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;

/** A course names a known subject and language, fits its channel, and has a lesson plan when it is on air. */
final class CourseRules {
    /** A subject has at most one new lesson a day in a grade, five days a week. */
    private static final int MOST_A_WEEK = 5;

    private CourseRules() {}

    static List<Finding> check(YearPapers papers) {
        var findings = new ArrayList<Finding>();
        Set<String> subjects =
                papers.subjects().stream().map(Written::value).map(Subject::key).collect(Collectors.toSet());
        Set<CourseCode> planned =
                papers.plans().stream().map(LessonPlan::course).collect(Collectors.toSet());
        for (var row : papers.courses()) {
            CourseLine course = row.value();
            if (papers.isComplete(YearPapers.SUBJECTS)
                    && !subjects.contains(course.code().subject())) {
                findings.add(unknownSubject(row));
            }
            var channel = papers.channelOf(course.code().language());
            if (channel.isEmpty() && papers.isComplete(YearPapers.CHANNELS)) {
                findings.add(noChannel(row));
            }
            channel.filter(carrier -> course.lessonMinutes() > carrier.rasterMinutes())
                    .map(carrier -> longerThanRaster(row, "lesson_minutes", course.lessonMinutes(), carrier))
                    .ifPresent(findings::add);
            if (course.lessonMinutes() > course.screenMinutes()) {
                findings.add(
                        longerThanScreenLimit(row, "lesson_minutes", course.lessonMinutes(), course.screenMinutes()));
            }
            if (course.lessonsPerWeek() > MOST_A_WEEK) {
                findings.add(moreThanOneADay(row));
            } else if (course.lessonsPerWeek() * 2 > course.hours().halves() + 1) {
                findings.add(moreThanTaught(row));
            }
            String plan = YearPapers.PLANS + "/" + LessonPlanRules.fileName(course.code());
            if (course.isOnAir() && !planned.contains(course.code()) && papers.isComplete(plan)) {
                findings.add(noPlan(row));
            }
        }
        return findings;
    }

    private static Finding unknownSubject(Written<CourseLine> row) {
        return blocks(
                "curriculum.unknown-subject",
                row.at("subject"),
                Wording.of(
                                "«%s» пәні subjects.csv файлында жоқ.",
                                "Предмета «%s» нет в subjects.csv.", "The subject \"%s\" is not in subjects.csv.")
                        .with(row.value().code().subject()),
                Wording.of(
                        "Кілтін түзетіңіз немесе пәнді subjects.csv файлына қосыңыз.",
                        "Исправьте ключ или добавьте предмет в subjects.csv.",
                        "Correct the key or add the subject to subjects.csv."));
    }

    private static Finding noChannel(Written<CourseLine> row) {
        return blocks(
                "curriculum.language-without-channel",
                row.at("language"),
                Wording.of(
                                "«%s» тілінде хабар тарататын арна channels.csv файлында жоқ.",
                                "В channels.csv нет канала, который вещает на языке «%s».",
                                "No channel in channels.csv carries the language \"%s\".")
                        .with(row.value().code().language()),
                Wording.of(
                        "Тілді түзетіңіз (kk, ru) немесе арнаны channels.csv файлына қосыңыз.",
                        "Исправьте язык (kk, ru) или добавьте канал в channels.csv.",
                        "Correct the language (kk, ru) or add the channel to channels.csv."));
    }

    static Finding longerThanRaster(Written<?> row, String column, int minutes, Channel channel) {
        return notes(
                "curriculum.lesson-longer-than-raster",
                row.at(column),
                Wording.of(
                                "Сабақ %d минутқа созылады, ал «%s» арнасының уақыт торы – %d минут.",
                                "Урок длится %d мин, а сетка канала «%s» – %d мин.",
                                "The lesson runs %d minutes, but the raster of the channel \"%s\" is %d minutes.")
                        .with(minutes, channel.id(), channel.rasterMinutes()),
                Wording.of(
                        "Сабаққа ұзынырақ слот беріледі; орын үнемдеу үшін сабақты қысқартыңыз немесе екіге бөліңіз.",
                        "Уроку отводится более длинный слот; чтобы сберечь место, сократите урок или разделите его на два.",
                        "The lesson gets a longer slot; shorten it or split it in two to save room."));
    }

    static Finding longerThanScreenLimit(Written<?> row, String column, int minutes, int limit) {
        return warns(
                "curriculum.lesson-over-screen-limit",
                row.at(column),
                Wording.of(
                                "Сабақ %d минутқа созылады, ал сынып үшін экран алдындағы шек – %d минут.",
                                "Урок длится %d мин, а предел у экрана для класса – %d мин.",
                                "The lesson runs %d minutes; the screen limit of the grade is %d minutes.")
                        .with(minutes, limit),
                Wording.of(
                        "Сабақты қысқартыңыз немесе ортасында экрансыз тапсырма жоспарлаңыз.",
                        "Сократите урок или запланируйте в середине задание без экрана.",
                        "Shorten the lesson or plan a task away from the screen in its middle."));
    }

    private static Finding moreThanOneADay(Written<CourseLine> row) {
        return warns(
                "curriculum.more-than-one-a-day",
                row.at("lessons_per_week"),
                Wording.of(
                                "Аптасына %d жаңа сабақ сұралған, ал бір пәннен күніне бір жаңа сабақ қана беріледі.",
                                "Запрошено %d новых уроков в неделю, но в день даётся лишь один новый урок предмета.",
                                "%d new lessons a week are asked for, but a subject has at most one a day.")
                        .with(row.value().lessonsPerWeek()),
                Wording.of(
                        "Аптасына 5 сабақ сияды: квотаны 5-ке дейін азайтыңыз.",
                        "В неделю помещается 5: уменьшите квоту до 5.",
                        "Five a week fit: lower the quota to 5."));
    }

    private static Finding moreThanTaught(Written<CourseLine> row) {
        return warns(
                "curriculum.quota-over-hours",
                row.at("lessons_per_week"),
                Wording.of(
                                "Эфирде аптасына %d жаңа сабақ, ал ТОЖ бойынша аптасына %s сағат қана.",
                                "В эфире %d новых уроков в неделю, а по ТУП – лишь %s ч в неделю.",
                                "%d new lessons a week on air, but the curriculum plan teaches only %s hours a week.")
                        .with(row.value().lessonsPerWeek(), row.value().hours()),
                Wording.of(
                        "Эфир үлесін азайтыңыз немесе ТОЖ сағаттарын тексеріңіз.",
                        "Уменьшите квоту эфира или проверьте часы ТУП.",
                        "Lower the quota or check the hours."));
    }

    private static Finding noPlan(Written<CourseLine> row) {
        CourseCode code = row.value().code();
        return blocks(
                "curriculum.course-without-plan",
                row.at("lessons_per_week"),
                Wording.of(
                                "%s курсына эфирде аптасына %d сабақ берілген, бірақ күнтізбелік-тақырыптық жоспары жоқ.",
                                "Курсу %s отведено %d уроков в неделю, но календарно-тематического плана нет.",
                                "The course %s has %d lessons a week on air but no lesson plan.")
                        .with(code, row.value().lessonsPerWeek()),
                Wording.of(
                                "ktp/%s файлын қосыңыз немесе аптасына 0 сабақ деп жазыңыз.",
                                "Добавьте файл ktp/%s или укажите 0 уроков в неделю.",
                                "Add the file ktp/%s or write 0 lessons a week.")
                        .with(LessonPlanRules.fileName(code)));
    }
}
