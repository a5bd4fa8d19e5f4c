package kz.telesabaq.curriculum.build;

import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.notes;
import static kz.telesabaq.findings.Finding.warns;

import java.util.List;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be said about a sheet as a whole, its course and its columns; one sentence a rule. */
final class HeaderFindings {
    private HeaderFindings() {}

    static Finding columnAside(Place place, String header) {
        return notes(
                "curriculum.column-aside",
                place,
                Wording.of(
                                "«%s» бағаны танылмады, сондықтан оқылмайды.",
                                "Столбец «%s» не распознан и не читается.",
                                "The column \"%s\" is not recognised and is left aside.")
                        .with(header),
                Wording.of(
                        "Керек баған болса, оның мағынасын көрсетіңіз (терминалда: --map «БАҒАН=ӨРІС»).",
                        "Если столбец нужен, укажите его смысл (в терминале: --map «СТОЛБЕЦ=ПОЛЕ»).",
                        "If it is needed, say what it holds (at the terminal: --map \"COLUMN=FIELD\")."));
    }

    static Finding columnDoubled(Place place, String header, PlanField field) {
        return warns(
                "curriculum.column-doubled",
                place,
                Wording.of(
                                "«%s» бағаны оқылмайды: «%s» деген мағына басқа бағанда тұр.",
                                "Столбец «%s» не читается: значение «%s» уже берётся из другого столбца.",
                                "The column \"%s\" is left aside: \"%s\" is already read from another column.")
                        .with(header, field.words()),
                Wording.of(
                        "Артық бағанды өшіріңіз немесе қайсысы оқылатынын көрсетіңіз.",
                        "Удалите лишний столбец или укажите, какой из них читать.",
                        "Remove one of the columns or say which one is meant."));
    }

    static Finding columnHidden(Place place, String header) {
        return warns(
                "curriculum.column-hidden",
                place,
                Wording.of(
                                "«%s» бағаны жасырылған, бірақ оқылды.",
                                "Столбец «%s» скрыт, но прочитан.", "The column \"%s\" is hidden, but it was read.")
                        .with(header),
                Wording.of(
                        "Бағанды ашып тексеріңіз немесе өшіріңіз.",
                        "Откройте и проверьте столбец или удалите его.",
                        "Show the column and check it, or delete it."));
    }

    static Finding rowsHidden(Place place, int count) {
        return warns(
                "curriculum.rows-hidden",
                place,
                Wording.of(
                                "Жасырылған жолдар да оқылды, олардың саны: %d.",
                                "Скрытые строки тоже прочитаны, их число: %d.", "Hidden rows were read as well: %d.")
                        .with(count),
                Wording.of(
                        "Жолдарды ашып тексеріңіз немесе өшіріңіз.",
                        "Откройте и проверьте строки или удалите их.",
                        "Show the rows and check them, or delete them."));
    }

    static Finding noHeader(Place place) {
        return blocks(
                "curriculum.header-missing",
                place,
                Wording.of(
                        "Алғашқы 30 жолдан бағандардың атаулары табылмады.",
                        "В первых 30 строках не найдены названия столбцов.",
                        "The first 30 rows hold no names of columns."),
                Wording.of(
                        "Кестенің үстіне «№», «Тоқсан», «Тақырып» сияқты атауларды жазыңыз немесе үлгіні алыңыз.",
                        "Напишите над таблицей названия, например «№», «Четверть», «Тема», или возьмите шаблон.",
                        "Write names such as \"No.\", \"Quarter\", \"Topic\" above the table, or take the template."));
    }

    static Finding sheetSkipped(Place place) {
        return notes(
                "curriculum.sheet-skipped",
                place,
                Wording.of(
                        "Бұл парақта сабақ жоспарының кестесі жоқ, ол оқылған жоқ.",
                        "На этом листе нет таблицы плана, он не прочитан.",
                        "This sheet holds no table of a lesson plan; it was not read."),
                Wording.of(
                        "Керек болса, бағандарға атау беріңіз.",
                        "Если он нужен, дайте столбцам названия.",
                        "If it is needed, name its columns."));
    }

    static Finding courseUnknown(Place place) {
        return blocks(
                "curriculum.course-unknown",
                place,
                Wording.of(
                        "Жоспардың қай курсқа арналғаны белгісіз.",
                        "Неизвестно, для какого курса этот план.",
                        "It is not said which course the plan is for."),
                Wording.of(
                        "Парақты KK-05-MATH түрінде атаңыз, тақырыбына сынып пен пәнді жазыңыз немесе курсты таңдаңыз.",
                        "Назовите лист в виде KK-05-MATH, укажите в заголовке класс и предмет или выберите курс.",
                        "Name the sheet like KK-05-MATH, write grade and subject in a title, or choose the course."));
    }

    static Finding courseAmbiguous(Place place, List<CourseCode> codes) {
        return blocks(
                "curriculum.course-ambiguous",
                place,
                Wording.of(
                                "Жоспар бірнеше курсқа сәйкес келеді: %s.",
                                "План подходит к нескольким курсам: %s.", "The plan fits several courses: %s.")
                        .with(CourseNames.list(codes)),
                Wording.of(
                        "Курсты таңдаңыз (--course) немесе парақты солай атаңыз.",
                        "Выберите курс (--course) или назовите так лист.",
                        "Choose the course (--course) or name the sheet so."));
    }

    static Finding courseNotInYear(Place place, CourseCode code) {
        return blocks(
                "curriculum.course-not-in-year",
                place,
                Wording.of(
                                "Оқу жылында %s деген курс жоқ.",
                                "В учебном году нет курса %s.", "The school year has no course %s.")
                        .with(code),
                Wording.of(
                        "Курстың белгісін тексеріңіз немесе курсты courses.csv файлына қосыңыз.",
                        "Проверьте обозначение курса или добавьте курс в courses.csv.",
                        "Check the course's code or add the course to courses.csv."));
    }

    static Finding topicColumnMissing(Place place) {
        return blocks(
                "curriculum.topic-column-missing",
                place,
                Wording.of("Тақырып бағаны табылмады.", "Не найден столбец с темами.", "There is no column of topics."),
                Wording.of(
                        "Бағанды «Сабақ тақырыбы» деп атаңыз немесе қай баған екенін көрсетіңіз.",
                        "Назовите столбец «Тема урока» или укажите, какой это столбец.",
                        "Call the column \"Topic\" or say which column it is."));
    }

    static Finding noLessons(Place place) {
        return blocks(
                "curriculum.no-lessons",
                place,
                Wording.of(
                        "Кестеде бірде-бір сабақ жоқ.",
                        "В таблице нет ни одного урока.",
                        "The table holds no lesson at all."),
                Wording.of(
                        "Сабақтарды бағандардың атауынан төмен жазыңыз.",
                        "Запишите уроки под названиями столбцов.",
                        "Write the lessons below the names of the columns."));
    }

    static Finding numberedByOrder(Place place, int count) {
        return notes(
                "curriculum.numbered-by-order",
                place,
                Wording.of(
                                "Сабақтардың нөмірі жазылмаған: олар жолдардың ретімен 1-ден %d-ге дейін нөмірленді.",
                                "Номера уроков не указаны: уроки пронумерованы по порядку строк от 1 до %d.",
                                "The lessons bear no numbers: they were numbered by their rows from 1 to %d.")
                        .with(count),
                Wording.of(
                        "Реті дұрыс екенін тексеріңіз.",
                        "Проверьте, что порядок верен.",
                        "Check that the order is right."));
    }

    static Finding unseenRemoved(Place place, int count) {
        return notes(
                "curriculum.unseen-removed",
                place,
                Wording.of(
                                "Көрінбейтін таңбалары бар ұяшықтар тазаланды, олардың саны: %d.",
                                "Из ячеек убраны невидимые знаки, число таких ячеек: %d.",
                                "Characters nobody sees were taken out of cells: %d.")
                        .with(count),
                Wording.of("Ештеңе істеу қажет емес.", "Ничего делать не нужно.", "Nothing needs to be done."));
    }
}
