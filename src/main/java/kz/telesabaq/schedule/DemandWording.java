package kz.telesabaq.schedule;

import java.time.DayOfWeek;
import kz.telesabaq.findings.Wording;

/** The sentences of {@link Demand}. */
final class DemandWording {
    private DemandWording() {}

    static Wording sentence(Demand demand) {
        return switch (demand) {
            case Demand.GradeLessons of ->
                Wording.of(
                                "%s-сыныптың аптасына сұрайтын жаңа сабақтары: %d",
                                "%s класс просит новых уроков в неделю: %d", "grade %s asks %d new lessons a week")
                        .with(of.grade(), of.aWeek());
            case Demand.GradeHours of ->
                Wording.of(
                                "%d–%d-сыныптардың жаңа сабақ уақыты: %s",
                                "часы новых уроков %d–%d классов: %s", "hours of grades %d–%d: %s")
                        .with(of.first(), of.last(), of.hours());
            case Demand.Rest of ->
                Wording.of(
                                "сыныптың сабақтары арасындағы үзіліс: %d минут",
                                "отдых между уроками класса: %d мин", "%d minutes of rest between a grade's lessons")
                        .with(of.minutes());
            case Demand.ChannelHours of ->
                Wording.of(
                                "%s арнасындағы сабақ уақыты: %s",
                                "часы уроков на канале %s: %s", "lesson hours of channel %s: %s")
                        .with(of.channel(), of.hours());
            case Demand.Programme of ->
                Wording.of(
                                "апта сайын басқа бағдарлама алатын уақыт: %s, %s",
                                "каждую неделю занято другой программой: %s, %s",
                                "another programme every week: %s, %s")
                        .with(weekday(of.day()), of.hours());
            case Demand.DayLimit of ->
                Wording.of(
                                "%s-сыныптың экран алдындағы күндік шегі: %d минут",
                                "дневной предел экрана для %s класса: %d мин",
                                "grade %s is before the screen for %d minutes a day at most")
                        .with(of.grade(), of.minutes());
            case Demand.CourseLessons of ->
                Wording.of(
                                "%s курсында көрсетілетін сабақ саны: %d",
                                "уроков в курсе %s: %d", "course %s has %d lessons to show")
                        .with(of.course(), of.lessons());
            case Demand.Quota of ->
                Wording.of(
                                "%s курсының апталық нормасы: %d",
                                "недельная норма курса %s: %d", "course %s has %d new lessons a week")
                        .with(of.course(), of.aWeek());
            case Demand.SchoolWeeks of ->
                Wording.of(
                                "%s-сыныптың оқу апталары: %d",
                                "учебных недель у %s класса: %d", "grade %s has %d school weeks")
                        .with(of.grade(), of.weeks());
            case Demand.Pin of -> pin(of.airing());
            case Demand.NoSchool of ->
                Wording.of("%s-сыныпта сабақ жоқ күн: %s", "у %s класса нет уроков: %s", "grade %s has no school on %s")
                        .with(of.grade(), of.date());
            case Demand.Ready of ->
                Wording.of(
                                "%s сабағының материалы дайын болатын күн: %s",
                                "материал урока %s готов: %s", "the media of lesson %s are ready on %s")
                        .with(of.lesson(), of.date());
            case Demand.PublishedUntil of ->
                Wording.of(
                                "жарияланған жоспар өзгермейтін соңғы күн: %s",
                                "опубликованный план неизменен по дату: %s",
                                "the published plan stays as it is up to %s")
                        .with(of.date());
            case Demand.Taken of ->
                Wording.of(
                                "%s арнасында басқа бағдарлама алған уақыт: %s, %s (%s)",
                                "на канале %s занято другим: %s, %s (%s)", "channel %s is taken on %s, %s (%s)")
                        .with(
                                of.time().channel(),
                                of.time().date(),
                                of.time().hours(),
                                of.time().why());
            case Demand.Withdrawn of ->
                Wording.of("%s сабағы алынып тасталған", "урок %s снят", "lesson %s is withdrawn")
                        .with(of.lesson());
            case Demand.LessonLength of ->
                Wording.of("%s сабағының ұзақтығы: %s", "урок %s длится: %s", "lesson %s runs %s")
                        .with(of.lesson(), of.length());
            case Demand.ScreenLimit of ->
                Wording.of(
                                "%s курсында бір сабақтың экран алдындағы шегі: %d минут",
                                "предел экрана за один урок курса %s: %d мин",
                                "a lesson of course %s is before the screen for %d minutes at most")
                        .with(of.course(), of.minutes());
            case Demand.RepeatWithin of ->
                Wording.of(
                                "қайталау алғашқы көрсетілімнен кейін мұнша күн ішінде болады: %d",
                                "повтор выходит после премьеры в течение дней: %d",
                                "a repeat comes within %d days of its premiere")
                        .with(of.days());
            case Demand.Premiere of ->
                Wording.of("%s сабағының алғашқы көрсетілімі: %s", "премьера урока %s: %s", "lesson %s is new on %s")
                        .with(of.lesson(), of.date());
        };
    }

    static Wording relief(Demand demand) {
        return switch (demand) {
            case Demand.GradeLessons of ->
                Wording.of(
                                "%s-сыныптың апталық нормасын азайту",
                                "уменьшить недельную норму %s класса", "lower the weekly quota of grade %s")
                        .with(of.grade());
            case Demand.GradeHours of ->
                Wording.of(
                                "%d–%d-сыныптардың уақытын кеңейту",
                                "расширить часы %d–%d классов", "widen the hours of grades %d–%d")
                        .with(of.first(), of.last());
            case Demand.Rest _ -> Wording.of("үзілісті қысқарту", "сократить отдых", "shorten the rest");
            case Demand.ChannelHours of ->
                Wording.of(
                                "%s арнасындағы сабақ уақытын ұзарту",
                                "продлить часы уроков на канале %s", "lengthen the lesson hours of channel %s")
                        .with(of.channel());
            case Demand.Programme of ->
                Wording.of(
                                "басқа бағдарламаны жылжыту: %s, %s",
                                "перенести другую программу: %s, %s", "move the other programme: %s, %s")
                        .with(weekday(of.day()), of.hours());
            case Demand.DayLimit of ->
                Wording.of(
                                "%s-сыныптың күндік шегін көтеру",
                                "поднять дневной предел %s класса", "raise the daily limit of grade %s")
                        .with(of.grade());
            case Demand.CourseLessons of ->
                Wording.of(
                                "%s курсының жоспарын қысқарту",
                                "сократить план курса %s", "shorten the lesson plan of course %s")
                        .with(of.course());
            case Demand.Quota of ->
                Wording.of(
                                "%s курсының апталық нормасын көбейту",
                                "увеличить недельную норму курса %s", "raise the weekly quota of course %s")
                        .with(of.course());
            case Demand.SchoolWeeks of ->
                Wording.of(
                                "%s-сыныптың оқу жылын ұзарту",
                                "продлить учебный год %s класса", "lengthen the school year of grade %s")
                        .with(of.grade());
            case Demand.Pin of ->
                Wording.of("%s сабағының бекітуін алу", "снять закрепление урока %s", "unpin lesson %s")
                        .with(of.airing().lesson());
            case Demand.NoSchool of ->
                Wording.of(
                                "%s-сыныпқа бұл күнді оқу күні ету: %s",
                                "сделать день учебным для %s класса: %s", "make this a school day of grade %s: %s")
                        .with(of.grade(), of.date());
            case Demand.Ready of ->
                Wording.of(
                                "%s сабағының материалын ертерек дайындау",
                                "подготовить материал урока %s раньше", "have the media of lesson %s ready earlier")
                        .with(of.lesson());
            case Demand.PublishedUntil _ ->
                Wording.of(
                        "жарияланған күндерді өзгертуге рұқсат беру",
                        "разрешить менять опубликованные дни",
                        "let published days be changed");
            case Demand.Taken of ->
                Wording.of(
                                "басқа бағдарламаны жылжыту: %s, %s",
                                "перенести другую программу: %s, %s", "move the other programme: %s, %s")
                        .with(of.time().date(), of.time().hours());
            case Demand.Withdrawn of ->
                Wording.of("%s сабағын қайтару", "вернуть урок %s", "bring lesson %s back")
                        .with(of.lesson());
            case Demand.LessonLength of ->
                Wording.of(
                                "%s сабағын қысқарту немесе екіге бөлу",
                                "сократить урок %s или разделить на два", "shorten lesson %s or make it two")
                        .with(of.lesson());
            case Demand.ScreenLimit of ->
                Wording.of(
                                "%s курсының экран шегін көтеру",
                                "поднять предел экрана курса %s", "raise the screen limit of course %s")
                        .with(of.course());
            case Demand.RepeatWithin _ ->
                Wording.of("қайталау мерзімін ұзарту", "продлить срок повтора", "let repeats come later");
            case Demand.Premiere of ->
                Wording.of(
                                "%s сабағының алғашқы көрсетілімін жылжыту",
                                "перенести премьеру урока %s", "move the premiere of lesson %s")
                        .with(of.lesson());
        };
    }

    private static Wording pin(Placement airing) {
        return switch (airing.role()) {
            case PREMIERE ->
                Wording.of(
                                "%s арнасында %s жаңа сабағы мына күнге бекітілген: %s, эфир ашылғаннан кейін %s",
                                "на канале %s новый урок %s закреплён: %s, через %s после открытия эфира",
                                "pin on channel %s: %s is new on %s, %s after the opening")
                        .with(
                                airing.channel(),
                                airing.lesson(),
                                airing.day(),
                                airing.start().sinceOpening());
            case REPEAT ->
                Wording.of(
                                "%s арнасында %s сабағының қайталауы мына күнге бекітілген: %s, эфир ашылғаннан кейін %s",
                                "на канале %s повтор урока %s закреплён: %s, через %s после открытия эфира",
                                "pin on channel %s: %s is repeated on %s, %s after the opening")
                        .with(
                                airing.channel(),
                                airing.lesson(),
                                airing.day(),
                                airing.start().sinceOpening());
        };
    }

    private static Wording weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> Wording.of("дүйсенбі", "понедельник", "Monday");
            case TUESDAY -> Wording.of("сейсенбі", "вторник", "Tuesday");
            case WEDNESDAY -> Wording.of("сәрсенбі", "среда", "Wednesday");
            case THURSDAY -> Wording.of("бейсенбі", "четверг", "Thursday");
            case FRIDAY -> Wording.of("жұма", "пятница", "Friday");
            case SATURDAY -> Wording.of("сенбі", "суббота", "Saturday");
            case SUNDAY -> Wording.of("жексенбі", "воскресенье", "Sunday");
        };
    }
}
