package kz.telesabaq.asrun.read;

import java.time.Instant;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.HouseNumber;

/** What can be wrong with an as-run file. */
final class AsRunFindings {
    private static final Wording EXPORT_AGAIN = Wording.of(
            "Файлды ойнату жүйесінен қайта шығарыңыз.",
            "Выгрузите файл из системы воспроизведения ещё раз.",
            "Export the file from the playout system again.");
    private static final Wording CORRECT_THE_ROW = Wording.of(
            "Жолды түзетіңіз немесе алып тастаңыз.", "Исправьте или удалите строку.", "Correct the row or remove it.");

    private AsRunFindings() {}

    static Finding empty(Place place) {
        return Finding.blocks(
                "asrun.empty",
                place,
                Wording.of(
                        "Файл бос: тақырып жолы да жоқ.",
                        "Файл пуст: нет даже строки заголовков.",
                        "The file is empty: there is not even a header row."),
                EXPORT_AGAIN);
    }

    static Finding notUtf8(Place place) {
        return Finding.blocks(
                "asrun.encoding",
                place,
                Wording.of("Файл UTF-8 кодтауында емес.", "Файл не в кодировке UTF-8.", "The file is not in UTF-8."),
                Wording.of(
                        "Файлды UTF-8 кодтауында сақтаңыз.",
                        "Сохраните файл в кодировке UTF-8.",
                        "Save the file in UTF-8."));
    }

    static Finding brokenQuotes(Place place) {
        return Finding.blocks(
                "asrun.quotes",
                place,
                Wording.of(
                        "Тырнақша ашылған, бірақ жабылмаған.",
                        "Кавычка открыта и не закрыта.",
                        "A quotation mark is opened and never closed."),
                EXPORT_AGAIN);
    }

    static Finding missingColumn(Place place, String column) {
        return Finding.blocks(
                "asrun.missing-column",
                place,
                Wording.of("«%s» бағаны жоқ.", "Нет столбца «%s».", "There is no column “%s”.")
                        .with(column),
                Wording.of(
                        "Баған қосыңыз: docs/formats/asrun.md.",
                        "Добавьте столбец: docs/formats/asrun.md.",
                        "Add the column: docs/formats/asrun.md."));
    }

    static Finding shortRow(Place place, int has, int needs) {
        return Finding.blocks(
                "asrun.short-row",
                place,
                Wording.of(
                                "Жолда %d ұяшық бар, керегі — %d.",
                                "В строке ячеек: %d, нужно: %d.", "The row has %d cells and needs %d.")
                        .with(has, needs),
                CORRECT_THE_ROW);
    }

    static Finding illegible(Place place, String text, Wording example) {
        return Finding.blocks(
                "asrun.illegible",
                place,
                Wording.of(
                                "«%s» мәнін оқу мүмкін емес.",
                                "Значение «%s» прочитать нельзя.", "The value “%s” cannot be read.")
                        .with(text),
                Wording.of("Былай жазыңыз: %s.", "Запишите так: %s.", "Write it like this: %s.")
                        .with(example));
    }

    static Finding inTheFuture(Place place, String start, Instant now) {
        return Finding.blocks(
                "asrun.in-the-future",
                place,
                Wording.of(
                                "%s уақытындағы жазба әлі аяқталмаған: қазір %s.",
                                "Запись в %s ещё не закончилась: сейчас %s.",
                                "The record at %s is not over yet: it is now %s.")
                        .with(start, now),
                Wording.of(
                        "Ойнату жүйесінің сағаты мен эфир күнін тексеріңіз.",
                        "Проверьте часы системы воспроизведения и эфирный день.",
                        "Check the clock of the playout system and the air day."));
    }

    static Finding unknownClip(Place place, HouseNumber clip) {
        return Finding.warns(
                "asrun.unknown-clip",
                place,
                Wording.of("%s нөмірлі клип жоспарда жоқ.", "Клипа %s нет в плане.", "Clip %s is not on the list.")
                        .with(clip),
                Wording.of(
                        "Егер ол шынымен көрсетілсе, ештеңе істемеңіз: ол «артық» деп белгіленеді.",
                        "Если он действительно шёл в эфир, ничего не делайте: он будет отмечен как лишний.",
                        "If it really aired, do nothing: it is shown as extra."));
    }

    static Finding twice(Place place, int first) {
        return Finding.warns(
                "asrun.twice",
                place,
                Wording.of(
                                "Бұл жол %d-жолды қайталайды және бір рет саналады.",
                                "Эта строка повторяет строку %d и считается один раз.",
                                "This row repeats row %d and counts once.")
                        .with(first),
                CORRECT_THE_ROW);
    }

    static Finding overlap(Place place, int other) {
        return Finding.blocks(
                "asrun.overlap",
                place,
                Wording.of(
                                "Бұл жол басталғанда %d-жолдағы клип әлі эфирде.",
                                "Когда начинается эта строка, клип из строки %d ещё в эфире.",
                                "When this row begins, the clip of row %d is still on air.")
                        .with(other),
                CORRECT_THE_ROW);
    }
}
