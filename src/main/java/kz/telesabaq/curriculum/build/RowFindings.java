package kz.telesabaq.curriculum.build;

import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.notes;
import static kz.telesabaq.findings.Finding.warns;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with a row of a lesson plan or one of its cells; one sentence a rule. */
final class RowFindings {
    private RowFindings() {}

    static Finding errorCell(Place place, String value) {
        return blocks(
                "curriculum.cell-error",
                place,
                Wording.of("Ұяшықта «%s» қатесі тұр.", "В ячейке ошибка «%s».", "The cell holds the error \"%s\".")
                        .with(value),
                Wording.of(
                        "Формуланы түзетіңіз немесе мәнін жазыңыз.",
                        "Исправьте формулу или впишите значение.",
                        "Correct the formula or write the value."));
    }

    static Finding uncounted(Place place) {
        return blocks(
                "curriculum.formula-uncounted",
                place,
                Wording.of(
                        "Ұяшықтағы формуланың мәні есептелмеген.",
                        "Значение формулы в ячейке не вычислено.",
                        "The formula in the cell has no computed value."),
                Wording.of(
                        "Файлды Excel бағдарламасында ашып, сақтаңыз немесе мәнін жазыңыз.",
                        "Откройте и сохраните файл в Excel или впишите значение.",
                        "Open the file in Excel and save it, or write the value."));
    }

    static Finding objectiveBecameDate(Place place, String value) {
        return blocks(
                "curriculum.objective-became-date",
                place,
                Wording.of(
                                "Оқу мақсатының коды күнге айналып кеткен: %s.",
                                "Код цели обучения превратился в дату: %s.",
                                "The code of an objective has turned into a date: %s.")
                        .with(value),
                Wording.of(
                        "Ұяшыққа мәтін пішімін беріп, кодты қайта жазыңыз.",
                        "Задайте ячейке текстовый формат и впишите код заново.",
                        "Format the cell as text and write the code again."));
    }

    static Finding numberMissing(Place place) {
        return blocks(
                "curriculum.lesson-number-missing",
                place,
                Wording.of("Сабақтың нөмірі жоқ.", "У урока нет номера.", "The lesson has no number."),
                Wording.of(
                        "Нөмірді жазыңыз немесе барлық нөмірді өшіріңіз: сонда сабақтар жол ретімен нөмірленеді.",
                        "Впишите номер или удалите все номера: тогда уроки нумеруются по порядку строк.",
                        "Write the number, or delete all numbers: then the order of the rows counts."));
    }

    static Finding numbersOutOfOrder(Place place, int number, int above) {
        return blocks(
                "curriculum.numbers-out-of-order",
                place,
                Wording.of(
                                "%d нөмірі %d нөмірінен кейін тұр, ал көп сағаттық жолдары бар жоспар жол ретімен қайта нөмірленеді.",
                                "Номер %d стоит после номера %d, а план с многочасовыми строками нумеруется заново по порядку строк.",
                                "Number %d stands after number %d, but a plan with rows of several hours is numbered anew by its rows.")
                        .with(number, above),
                Wording.of(
                        "Жолдарды өту ретімен орналастырыңыз.",
                        "Расположите строки в порядке прохождения.",
                        "Put the rows in the order of teaching."));
    }

    static Finding tooManyLessons(Place place) {
        return blocks(
                "curriculum.too-many-lessons",
                place,
                Wording.of(
                        "Жоспарда 999 сабақтан артық.",
                        "В плане больше 999 уроков.",
                        "The plan has more than 999 lessons."),
                Wording.of(
                        "Кестеде бір курстың ғана сабақтары болсын.",
                        "Оставьте в таблице уроки одного курса.",
                        "Leave the lessons of one course in the table."));
    }

    static Finding hoursSplit(Place place, int first, int last) {
        return notes(
                "curriculum.hours-split",
                place,
                Wording.of(
                                "Жол бір сағаттан артық: одан %d–%d сабақтары шықты, тақырыптарына (1), (2) … белгісі қосылды.",
                                "В строке больше одного часа: из неё получились уроки %d–%d, к темам добавлено (1), (2) …",
                                "The row is worth several hours: it became lessons %d–%d, their topics marked (1), (2) …")
                        .with(first, last),
                Wording.of(
                        "Әр сағатқа бөлек тақырып керек болса, жолды бөліңіз.",
                        "Если у каждого часа своя тема, разделите строку.",
                        "If each hour has a topic of its own, split the row."));
    }

    static Finding notLessonHours(Place place, String value) {
        return blocks(
                "curriculum.not-lesson-hours",
                place,
                Wording.of(
                                "«%s» жолдың сағат саны бола алмайды.",
                                "«%s» не может быть числом часов строки.", "\"%s\" cannot be the hours of a row.")
                        .with(value),
                Wording.of(
                        "1 мен 8 арасындағы санды жазыңыз; бос болса – бір сағат.",
                        "Впишите число от 1 до 8; пусто – один час.",
                        "Write a number from 1 to 8; empty means one hour."));
    }

    static Finding quarterMissing(Place place) {
        return blocks(
                "curriculum.quarter-missing-in-plan",
                place,
                Wording.of(
                        "Сабақтың тоқсаны белгісіз.",
                        "Не указано, в какой четверти урок.",
                        "It is not said which quarter the lesson is in."),
                Wording.of(
                        "«Тоқсан» бағанын қосыңыз немесе сабақтардың үстіне «1-тоқсан» деген жол жазыңыз.",
                        "Добавьте столбец «Четверть» или строку «1 четверть» над уроками.",
                        "Add a column \"Quarter\", or a row \"Quarter 1\" above the lessons."));
    }

    static Finding topicMissing(Place place) {
        return blocks(
                "curriculum.topic-missing",
                place,
                Wording.of("Сабақтың тақырыбы жазылмаған.", "Не указана тема урока.", "The lesson has no topic."),
                Wording.of("Тақырыпты жазыңыз.", "Впишите тему.", "Write the topic."));
    }

    static Finding topicLong(Place place, int length) {
        return warns(
                "curriculum.topic-long",
                place,
                Wording.of(
                                "Тақырыпта %d таңба бар; экранға сыймай, қысқарады.",
                                "В теме %d знаков; на экране она будет обрезана.",
                                "The topic has %d characters; screens will cut it short.")
                        .with(length),
                Wording.of(
                        "250 таңбадан аспайтын тақырып жазыңыз.",
                        "Сократите тему до 250 знаков.",
                        "Shorten the topic to 250 characters."));
    }

    static Finding objectiveWithoutCode(Place place, String value) {
        return warns(
                "curriculum.objective-without-code",
                place,
                Wording.of(
                                "Оқу мақсатының коды жоқ, ол алынбады: «%s».",
                                "Цель обучения без кода не взята: «%s».",
                                "An objective without a code was not taken over: \"%s\".")
                        .with(value),
                Wording.of(
                        "Кодты 5.1.2.3 түрінде жазыңыз.",
                        "Впишите код в виде 5.1.2.3.",
                        "Write its code, for example 5.1.2.3."));
    }

    static Finding headingRow(Place place, String text) {
        return notes(
                "curriculum.heading-row",
                place,
                Wording.of(
                                "Жол сабақ емес, бөлімнің атауы деп есептелді: «%s».",
                                "Строка прочитана как название раздела, а не урок: «%s».",
                                "The row was read as the name of a section, not as a lesson: \"%s\".")
                        .with(text),
                Wording.of(
                        "Бұл сабақ болса, нөмірін жазыңыз.",
                        "Если это урок, впишите его номер.",
                        "If it is a lesson, write its number."));
    }

    static Finding letters(Place place, String word, String corrected) {
        return warns(
                "curriculum.look-alike-letters",
                place,
                Wording.of(
                                "«%s» сөзінде латын әріптері немесе цифрлар бар; дұрысы: «%s».",
                                "В слове «%s» есть латинские буквы или цифры; правильно: «%s».",
                                "The word \"%s\" holds Latin letters or digits; meant is \"%s\".")
                        .with(word, corrected),
                Wording.of(
                        "Сөзді қайта теріңіз немесе ұсынылған түзетуді қабылдаңыз (терминалда: --fix-letters).",
                        "Наберите слово заново или примите исправление (в терминале: --fix-letters).",
                        "Type the word again or accept the correction (at the terminal: --fix-letters)."));
    }

    static Finding lettersCorrected(Place place, String word, String corrected) {
        return notes(
                "curriculum.look-alike-letters-corrected",
                place,
                Wording.of("Түзетілді: «%s» → «%s».", "Исправлено: «%s» → «%s».", "Corrected: \"%s\" → \"%s\".")
                        .with(word, corrected),
                Wording.of("Ештеңе істеу қажет емес.", "Ничего делать не нужно.", "Nothing needs to be done."));
    }

    static Finding mixedWord(Place place, String word) {
        return warns(
                "curriculum.mixed-scripts",
                place,
                Wording.of(
                                "«%s» сөзінде латын және кирилл әріптері аралас.",
                                "В слове «%s» смешаны латинские и кириллические буквы.",
                                "The word \"%s\" mixes Latin and Cyrillic letters.")
                        .with(word),
                Wording.of("Сөзді қайта теріңіз.", "Наберите слово заново.", "Type the word again."));
    }

    static Finding otherLanguageKept(Place place, int number, String topic) {
        return notes(
                "curriculum.other-language-kept",
                place,
                Wording.of(
                                "Екінші тілдегі тақырып қазіргі жоспардың %d-сабағынан алынды: «%s».",
                                "Тема на другом языке взята из урока %d действующего плана: «%s».",
                                "The topic in the other language was taken from lesson %d of the present plan: \"%s\".")
                        .with(number, topic),
                Wording.of(
                        "Аудармасы сәйкес келетінін тексеріңіз.",
                        "Проверьте, что перевод подходит.",
                        "Check that the translation still fits."));
    }

    static Finding otherLanguageMissing(Place place) {
        return warns(
                "curriculum.other-language-missing",
                place,
                Wording.of(
                        "Тақырыптың екінші тілдегі нұсқасы жоқ; оның орнына осы мәтін тұрады.",
                        "Темы на другом языке нет; пока на её месте стоит этот же текст.",
                        "The topic is missing in the other language; this text stands in for it."),
                Wording.of(
                        "Аударманы екінші тақырып бағанына жазыңыз.",
                        "Впишите перевод во второй столбец тем.",
                        "Write the translation into a second topic column."));
    }
}
