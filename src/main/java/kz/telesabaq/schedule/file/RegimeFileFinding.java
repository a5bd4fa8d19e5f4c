package kz.telesabaq.schedule.file;

import static kz.telesabaq.findings.Finding.blocks;

import java.nio.file.Path;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with the file of a regime; one sentence a rule. */
final class RegimeFileFinding {
    private static final Wording CORRECT =
            Wording.of("Ұяшықты түзетіңіз: %s.", "Исправьте ячейку: %s.", "Correct the cell: %s.");

    private RegimeFileFinding() {}

    static Finding noFolder(Path folder) {
        return blocks(
                "schedule.regimes-missing",
                Place.file(String.valueOf(folder.getFileName())),
                Wording.of(
                                "Режимдер қалтасы табылмады: %s.",
                                "Папка режимов не найдена: %s.", "The folder of the regimes was not found: %s.")
                        .with(folder),
                Wording.of("Қалтаның жолын тексеріңіз.", "Проверьте путь к папке.", "Check the path of the folder."));
    }

    static Finding tooLarge(String file, long most) {
        return blocks(
                "schedule.regime-file-too-large",
                Place.file(file),
                Wording.of(
                                "Файл %d килобайттан үлкен, бұл режим емес.",
                                "Файл больше %d килобайт, это не режим.",
                                "The file has more than %d kilobytes; this is no regime.")
                        .with(most),
                Wording.of("Файлды тексеріңіз.", "Проверьте файл.", "Check the file."));
    }

    static Finding notUtf8(Place place) {
        return blocks(
                "schedule.regime-not-utf-8",
                place,
                Wording.of("Файл UTF-8 емес.", "Файл не в UTF-8.", "The file is not UTF-8."),
                Wording.of("Файлды UTF-8 пішімінде сақтаңыз.", "Сохраните файл в UTF-8.", "Save the file as UTF-8."));
    }

    static Finding brokenQuotes(Place place) {
        return blocks(
                "schedule.regime-broken-quotes",
                place,
                Wording.of("Тырнақшалар жабылмаған.", "Кавычки не закрыты.", "The quotation marks are not closed."),
                Wording.of("Тырнақшаларды тексеріңіз.", "Проверьте кавычки.", "Check the quotation marks."));
    }

    static Finding columnMissing(Place place, String column) {
        return blocks(
                "schedule.regime-column",
                place,
                Wording.of(
                                "«%s» бағаны дәл бір рет тұруы керек.",
                                "Столбец «%s» должен стоять ровно один раз.",
                                "The column \"%s\" must stand exactly once.")
                        .with(column),
                Wording.of("Бағандар: %s.", "Столбцы: %s.", "The columns are %s.")
                        .with(String.join(", ", RegimeReader.COLUMNS)));
    }

    static Finding raggedRow(Place place, int cells, int columns) {
        return blocks(
                "schedule.regime-ragged-row",
                place,
                Wording.of(
                                "Жолдағы ұяшық саны – %d, ал баған саны – %d.",
                                "В строке ячеек: %d, а столбцов: %d.", "The row has %d cells, the header %d columns.")
                        .with(cells, columns),
                Wording.of("Үтірлерді тексеріңіз.", "Проверьте запятые.", "Check the commas."));
    }

    static Finding badCell(Place place, String value, Wording expected) {
        return blocks(
                "schedule.regime-cell",
                place,
                Wording.of(
                                "«%s» мәні мұнда оқылмайды.",
                                "Значение «%s» здесь не читается.", "The value \"%s\" cannot be read here.")
                        .with(value),
                CORRECT.with(expected));
    }

    static Finding noHead(Place place) {
        return blocks(
                "schedule.regime-without-name",
                place,
                Wording.of(
                        "Файлда «regime» түріндегі жол жоқ.",
                        "В файле нет строки вида «regime».",
                        "The file has no row of the kind \"regime\"."),
                Wording.of(
                        "Режимнің атауы бар жолды қосыңыз.",
                        "Добавьте строку с названием режима.",
                        "Add the row that names the regime."));
    }

    static Finding secondHead(Place place) {
        return blocks(
                "schedule.regime-named-twice",
                place,
                Wording.of(
                        "Режим екінші рет аталған.", "Режим назван второй раз.", "The regime is named a second time."),
                Wording.of(
                        "«regime» түріндегі жалғыз жол қалдырыңыз.",
                        "Оставьте одну строку вида «regime».",
                        "Keep a single row of the kind \"regime\"."));
    }

    static Finding badName(Place place, String name) {
        return blocks(
                "schedule.regime-file-name",
                place,
                Wording.of(
                                "«%s» режимнің қысқа аты бола алмайды.",
                                "«%s» не может быть кратким именем режима.",
                                "\"%s\" cannot be the short name of a regime.")
                        .with(name),
                Wording.of(
                        "Файлды кіші латын әріптерімен атаңыз, мысалы frost.csv.",
                        "Назовите файл строчными латинскими буквами, например frost.csv.",
                        "Name the file in small Latin letters, for example frost.csv."));
    }
}
