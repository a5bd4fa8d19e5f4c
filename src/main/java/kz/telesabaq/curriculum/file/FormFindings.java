package kz.telesabaq.curriculum.file;

import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.notes;
import static kz.telesabaq.findings.Finding.warns;

import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with the form of the folder, its files and their rows; one sentence a rule. */
final class FormFindings {
    private FormFindings() {}

    static Finding folderMissing(Place place, Path folder) {
        return blocks(
                "curriculum.folder-missing",
                place,
                Wording.of("«%s» қалтасы табылмады.", "Папка «%s» не найдена.", "There is no folder \"%s\".")
                        .with(folder),
                Wording.of(
                        "Жолды тексеріңіз немесе оқу жылының қалтасын жасаңыз: docs/formats/curriculum.md.",
                        "Проверьте путь или создайте папку учебного года: docs/formats/curriculum.md.",
                        "Check the path or make the folder of the school year: docs/formats/curriculum.md."));
    }

    static Finding notAFolder(Place place, Path folder) {
        return blocks(
                "curriculum.not-a-folder",
                place,
                Wording.of(
                                "«%s» – қалта емес, файл.",
                                "«%s» – это файл, а не папка.", "\"%s\" is a file, not a folder.")
                        .with(folder),
                Wording.of(
                        "Оқу жылының файлдары жатқан қалтаны көрсетіңіз.",
                        "Укажите папку, в которой лежат файлы учебного года.",
                        "Name the folder that holds the files of the school year."));
    }

    static Finding folderEmpty(Place place, String name) {
        return blocks(
                "curriculum.folder-empty",
                place,
                Wording.of(
                                "«%s» қалтасында оқу жылының бірде-бір файлы жоқ.",
                                "В папке «%s» нет ни одного файла учебного года.",
                                "The folder \"%s\" holds no file of a school year.")
                        .with(name),
                Wording.of(
                        "calendar.csv, channels.csv, subjects.csv, courses.csv файлдарын және ktp қалтасын салыңыз.",
                        "Положите в неё calendar.csv, channels.csv, subjects.csv, courses.csv и папку ktp.",
                        "Put calendar.csv, channels.csv, subjects.csv, courses.csv and the folder ktp into it."));
    }

    static Finding fileMissing(Place place, String file) {
        return blocks(
                "curriculum.file-missing",
                place,
                Wording.of("%s файлы жоқ.", "Нет файла %s.", "The file %s is missing.")
                        .with(file),
                Wording.of(
                        "Файлды қосыңыз; бағандары docs/formats/curriculum.md құжатында жазылған.",
                        "Добавьте файл; его столбцы описаны в docs/formats/curriculum.md.",
                        "Add the file; its columns are described in docs/formats/curriculum.md."));
    }

    static Finding strayFile(String file) {
        return notes(
                "curriculum.stray-file",
                Place.file(file),
                Wording.of(
                                "%s файлы оқу жылына жатпайды, оқылған жоқ.",
                                "Файл %s не относится к учебному году и не прочитан.",
                                "The file %s is not part of a school year and was not read.")
                        .with(Shown.of(file)),
                Wording.of(
                        "Атын тексеріңіз немесе қалтадан алып тастаңыз.",
                        "Проверьте имя или уберите файл из папки.",
                        "Check its name or take it out of the folder."));
    }

    static Finding tooLarge(Place place, long size, long most) {
        return blocks(
                "curriculum.file-too-large",
                place,
                Wording.of(
                                "Файл тым үлкен: %d МБ, шегі – %d МБ.",
                                "Файл слишком велик: %d МБ при пределе %d МБ.",
                                "The file is too large: %d MB, the limit is %d MB.")
                        .with(size, most),
                Wording.of(
                        "Дұрыс файл салынғанын тексеріңіз.",
                        "Проверьте, тот ли файл положен.",
                        "Check that it is the right file."));
    }

    static Finding fileEmpty(Place place) {
        return blocks(
                "curriculum.file-empty",
                place,
                Wording.of("Файл бос.", "Файл пуст.", "The file is empty."),
                Wording.of(
                        "Тақырып жолы мен деректерді жазыңыз.",
                        "Впишите строку заголовков и данные.",
                        "Write the header row and the data."));
    }

    static Finding noRows(Place place) {
        return blocks(
                "curriculum.no-rows",
                place,
                Wording.of(
                        "Файлда тақырып жолы ғана бар.",
                        "В файле есть только строка заголовков.",
                        "The file has a header row and nothing below it."),
                Wording.of(
                        "Кемінде бір жол деректер қосыңыз.",
                        "Добавьте хотя бы одну строку данных.",
                        "Add at least one row."));
    }

    static Finding notUtf8(Place place) {
        return blocks(
                "curriculum.not-utf-8",
                place,
                Wording.of(
                        "Файл UTF-8 кодтауында емес: бұл жолда танылмайтын таңба бар.",
                        "Файл не в кодировке UTF-8: в этой строке есть нераспознанный символ.",
                        "The file is not in UTF-8: this row holds a byte that cannot be read."),
                Wording.of(
                        "Файлды «CSV UTF-8» түрінде қайта сақтаңыз.",
                        "Пересохраните файл в виде «CSV UTF-8».",
                        "Save the file again as \"CSV UTF-8\"."));
    }

    static Finding byteOrderMark(Place place) {
        return notes(
                "curriculum.byte-order-mark",
                place,
                Wording.of(
                        "Файл көрінбейтін BOM белгісімен басталады; ол ескерілмейді.",
                        "Файл начинается с невидимой метки BOM; она пропущена.",
                        "The file begins with an invisible byte order mark, which is skipped."),
                Wording.of(
                        "Ештеңе істеудің қажеті жоқ; қаласаңыз, BOM белгісіз сақтаңыз.",
                        "Делать ничего не нужно; при желании сохраните без BOM.",
                        "Nothing needs doing; save without BOM if you like."));
    }

    static Finding brokenQuotes(Place place) {
        return blocks(
                "curriculum.broken-quotes",
                place,
                Wording.of(
                        "Осы жолдан бастап тырнақшалар сәйкес келмейді; қалған жолдар оқылмады.",
                        "Начиная с этой строки кавычки не сходятся; остальные строки не прочитаны.",
                        "From this row on the quotation marks do not match; the rows after it were not read."),
                Wording.of(
                        "Ашылған тырнақшаны жабыңыз; мәтін ішіндегі тырнақшаны қосарлап жазыңыз.",
                        "Закройте кавычку; кавычку внутри текста пишите дважды.",
                        "Close the quotation mark; write a quotation mark inside a text twice."));
    }

    static Finding wrongSeparator(Place place) {
        return blocks(
                "curriculum.wrong-separator",
                place,
                Wording.of(
                        "Бағандар үтірмен емес, нүктелі үтірмен бөлінген.",
                        "Столбцы разделены точкой с запятой, а не запятой.",
                        "The columns are separated by semicolons, not by commas."),
                Wording.of(
                        "Файлды үтірмен бөлінген CSV UTF-8 түрінде сақтаңыз.",
                        "Сохраните файл как CSV UTF-8 с запятой в качестве разделителя.",
                        "Save the file as CSV UTF-8 separated by commas."));
    }

    static Finding missingColumn(Place place, String column) {
        return blocks(
                "curriculum.column-missing",
                place,
                Wording.of("«%s» бағаны жоқ.", "Нет столбца «%s».", "The column \"%s\" is missing.")
                        .with(column),
                Wording.of(
                        "Бағанды тақырып жолына қосыңыз; бағандардың реті маңызды емес.",
                        "Добавьте столбец в строку заголовков; порядок столбцов не важен.",
                        "Add the column to the header row; the order of columns does not matter."));
    }

    static Finding unknownColumn(Place place, String column, List<String> known) {
        return warns(
                "curriculum.column-unknown",
                place,
                Wording.of(
                                "«%s» бағаны таныс емес, оқылған жоқ.",
                                "Столбец «%s» неизвестен и не прочитан.",
                                "The column \"%s\" is not known and was not read.")
                        .with(Shown.of(column)),
                Wording.of(
                                "Атын түзетіңіз немесе бағанды алып тастаңыз. Белгілі бағандар: %s.",
                                "Исправьте имя или уберите столбец. Известные столбцы: %s.",
                                "Correct its name or remove it. Known columns: %s.")
                        .with(String.join(", ", known)));
    }

    static Finding columnTwice(Place place, String column) {
        return blocks(
                "curriculum.column-twice",
                place,
                Wording.of(
                                "«%s» бағаны екі рет жазылған.",
                                "Столбец «%s» записан дважды.", "The column \"%s\" is written twice.")
                        .with(column),
                Wording.of("Артық бағанды өшіріңіз.", "Удалите лишний столбец.", "Remove one of them."));
    }

    static Finding raggedRow(Place place, int cells, int wanted) {
        return blocks(
                "curriculum.ragged-row",
                place,
                Wording.of(
                                "Жолда %d ұяшық бар, ал тақырып жолында – %d.",
                                "В строке %d ячеек, а в заголовке – %d.", "The row has %d cells, the header has %d.")
                        .with(cells, wanted),
                Wording.of(
                        "Жетпейтін немесе артық үтірді түзетіңіз; үтірі бар мәтінді тырнақшаға алыңыз.",
                        "Исправьте недостающую или лишнюю запятую; текст с запятой заключите в кавычки.",
                        "Correct the missing or extra comma; put a text that has commas in quotation marks."));
    }

    static Finding cellTooLong(Place place, String value, int most) {
        return blocks(
                "curriculum.cell-too-long",
                place,
                Wording.of(
                                "Ұяшық тым ұзын (%d таңба, шегі – %d): «%s».",
                                "Ячейка слишком длинна (%d знаков при пределе %d): «%s».",
                                "The cell is too long (%d characters, the limit is %d): \"%s\".")
                        .with(value.length(), most, Shown.of(value)),
                Wording.of(
                        "Мәтінді қысқартыңыз немесе жабылмаған тырнақшаны іздеңіз.",
                        "Сократите текст или поищите незакрытую кавычку.",
                        "Shorten the text or look for an unclosed quotation mark."));
    }

    static Finding unseenCharacter(Place place, String value) {
        return blocks(
                "curriculum.unseen-character",
                place,
                Wording.of(
                                "Ұяшықта көрінбейтін таңба бар: «%s».",
                                "В ячейке есть невидимый символ: «%s».",
                                "The cell holds a character that cannot be seen: \"%s\".")
                        .with(Shown.of(value)),
                Wording.of(
                        "Мәтінді қайта теріңіз; бір ұяшықта бір ғана жол болады.",
                        "Наберите текст заново; в ячейке может быть только одна строка.",
                        "Type the text again; a cell holds a single line."));
    }

    static Finding planName(Place place) {
        return blocks(
                "curriculum.plan-name",
                place,
                Wording.of(
                        "Файлдың аты қай курстың жоспары екенін көрсетпейді.",
                        "Имя файла не говорит, для какого курса этот план.",
                        "The file's name does not say which course the plan is for."),
                Wording.of(
                        "Файлды тіл-сынып-пән үлгісімен атаңыз, мысалы ktp/kk-05-math.csv.",
                        "Назовите файл по образцу язык-класс-предмет, например ktp/kk-05-math.csv.",
                        "Name it language-grade-subject, for example ktp/kk-05-math.csv."));
    }
}
