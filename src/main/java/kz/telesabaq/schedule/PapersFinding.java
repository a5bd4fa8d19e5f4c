package kz.telesabaq.schedule;

import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** Where a plan and the papers of the year do not go together: one constructor a rule. */
public final class PapersFinding {
    private PapersFinding() {}

    public static Finding unknownChannel(Place place, ChannelId channel) {
        return Finding.blocks(
                "schedule.unknown-channel",
                place,
                Wording.of(
                                "Оқу жылында %s арнасы жоқ.",
                                "В учебном году нет канала %s.", "The school year knows no channel %s.")
                        .with(channel),
                Wording.of("Арнаның атауын тексеріңіз.", "Проверьте имя канала.", "Check the name of the channel."));
    }

    public static Finding unknownLesson(Place place, LessonCode lesson) {
        return Finding.blocks(
                "schedule.unknown-lesson",
                place,
                Wording.of(
                                "Оқу жоспарларында %s сабағы жоқ.",
                                "В учебных планах нет урока %s.", "No lesson plan holds lesson %s.")
                        .with(lesson),
                Wording.of(
                        "Сабақтың кодын тексеріңіз немесе жылды қайта жоспарлаңыз.",
                        "Проверьте код урока или составьте план года заново.",
                        "Check the lesson's code or plan the year anew."));
    }

    public static Finding foreignLesson(Place place, LessonCode lesson, ChannelId channel) {
        return Finding.blocks(
                "schedule.foreign-lesson",
                place,
                Wording.of(
                                "%s сабағының тілі %s арнасының тіліне сәйкес келмейді.",
                                "Язык урока %s не совпадает с языком канала %s.",
                                "Lesson %s is not in the language of channel %s.")
                        .with(lesson, channel),
                Wording.of(
                        "Сабақты өз тіліндегі арнаға қойыңыз.",
                        "Поставьте урок на канал его языка.",
                        "Put the lesson on the channel of its language."));
    }

    /** Lessons of a course on air that the plan leaves out. */
    public static Finding notInPlan(Place place, CourseCode course, long count, LessonCode first) {
        return Finding.warns(
                "schedule.not-in-plan",
                place,
                Wording.of(
                                "%s курсының жоспарда жоқ сабақтарының саны – %d, біріншісі – %s.",
                                "Уроков курса %s, которых нет в плане: %d, первый — %s.",
                                "Course %s has this many lessons that the plan leaves out: %d, the first is %s.")
                        .with(course, count, first),
                Wording.of(
                        "Апталық норманы көбейтіңіз немесе күнтізбелік-тақырыптық жоспарды қысқартыңыз.",
                        "Увеличьте недельную норму или сократите календарно-тематический план.",
                        "Raise the weekly quota or shorten the lesson plan."));
    }

    /** The plan was made from other papers than those it is judged by. */
    public static Finding otherCurriculum(Place place) {
        return Finding.warns(
                "schedule.other-curriculum",
                place,
                Wording.of(
                        "Жоспар жасалғаннан кейін оқу жылының файлдары өзгерген.",
                        "После составления плана файлы учебного года изменились.",
                        "The school year's files have changed since the plan was made."),
                Wording.of("Жылды қайта жоспарлаңыз.", "Составьте план года заново.", "Plan the year anew."));
    }
}
