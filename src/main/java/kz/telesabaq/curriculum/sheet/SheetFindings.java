package kz.telesabaq.curriculum.sheet;

import static kz.telesabaq.findings.Finding.blocks;
import static kz.telesabaq.findings.Finding.notes;
import static kz.telesabaq.findings.Finding.warns;

import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with a handed-in file as a whole; one sentence a rule. */
final class SheetFindings {
    private static final Wording SAVE_AS_XLSX = Wording.of(
            "Файлды Excel немесе LibreOffice бағдарламасында ашып, «Excel кітабы (.xlsx)» түрінде сақтаңыз.",
            "Откройте файл в Excel или LibreOffice и сохраните как «Книга Excel (.xlsx)».",
            "Open the file in Excel or LibreOffice and save it as \"Excel workbook (.xlsx)\".");

    private SheetFindings() {}

    static Finding empty(Place place) {
        return blocks(
                "curriculum.workbook-empty",
                place,
                Wording.of("Файл бос.", "Файл пуст.", "The file is empty."),
                Wording.of(
                        "Сабақ жоспары бар файлды таңдаңыз.",
                        "Выберите файл с планом уроков.",
                        "Choose the file that holds the lesson plan."));
    }

    static Finding tooLarge(Place place, int megabytes, int limit) {
        return blocks(
                "curriculum.workbook-too-large",
                place,
                Wording.of(
                                "Файл тым үлкен: %d МБ, ал шегі %d МБ.",
                                "Файл слишком велик: %d МБ при пределе %d МБ.",
                                "The file is too large: %d MB, the limit is %d MB.")
                        .with(megabytes, limit),
                Wording.of(
                        "Суреттер мен артық парақтарды өшіріңіз.",
                        "Удалите рисунки и лишние листы.",
                        "Remove pictures and sheets that are not needed."));
    }

    static Finding tooManyCells(Place place, int limit) {
        return blocks(
                "curriculum.workbook-too-many-cells",
                place,
                Wording.of(
                                "Парақта тым көп жол не ұяшық бар, шегі – %d.",
                                "На листе слишком много строк или ячеек, предел – %d.",
                                "A sheet holds too many rows or cells; the limit is %d.")
                        .with(limit),
                Wording.of(
                        "Файлда сабақ жоспарлары ғана қалсын.",
                        "Оставьте в файле только планы уроков.",
                        "Leave nothing but lesson plans in the file."));
    }

    static Finding bomb(Place place) {
        return blocks(
                "curriculum.workbook-unpacks-too-large",
                place,
                Wording.of(
                        "Файл ашылғанда орасан үлкейеді, сондықтан оқылған жоқ.",
                        "При распаковке файл непомерно разрастается и потому не прочитан.",
                        "Unpacked, the file grows out of all proportion; it was not read."),
                Wording.of(
                        "Кестені жаңа кітапқа көшіріп, қайта сақтаңыз.",
                        "Скопируйте таблицу в новую книгу и сохраните её.",
                        "Copy the table into a new workbook and save that."));
    }

    static Finding broken(Place place) {
        return blocks(
                "curriculum.workbook-broken",
                place,
                Wording.of(
                        "Файл бүлінген, оны оқу мүмкін емес.",
                        "Файл повреждён, прочитать его нельзя.",
                        "The file is damaged and cannot be read."),
                SAVE_AS_XLSX);
    }

    static Finding notATable(Place place) {
        return blocks(
                "curriculum.not-a-workbook",
                place,
                Wording.of(
                        "Бұл Excel кітабы да, CSV файлы да емес.",
                        "Это не книга Excel и не файл CSV.",
                        "This is neither an Excel workbook nor a CSV file."),
                SAVE_AS_XLSX);
    }

    static Finding oldFormat(Place place) {
        return blocks(
                "curriculum.workbook-old",
                place,
                Wording.of(
                        "Бұл Excel кітабының оқылмайтын түрі (.xls немесе .xlsb).",
                        "Это книга Excel в формате, который не читается (.xls или .xlsb).",
                        "This is an Excel workbook of a kind that is not read (.xls or .xlsb)."),
                SAVE_AS_XLSX);
    }

    static Finding locked(Place place) {
        return blocks(
                "curriculum.workbook-locked",
                place,
                Wording.of(
                        "Кітап құпиясөзбен жабылған.",
                        "Книга защищена паролем.",
                        "The workbook is locked by a password."),
                Wording.of(
                        "Құпиясөзді алып тастап, файлды қайта сақтаңыз.",
                        "Снимите пароль и сохраните файл заново.",
                        "Take the password away and save the file again."));
    }

    static Finding macros(Place place) {
        return notes(
                "curriculum.workbook-macros",
                place,
                Wording.of(
                        "Кітапта макростар бар; олар орындалмайды, тек деректер оқылды.",
                        "В книге есть макросы; они не выполняются, прочитаны только данные.",
                        "The workbook holds macros; they are not run, only the data was read."),
                Wording.of(
                        "Келесіде файлды .xlsx түрінде сақтаңыз.",
                        "В следующий раз сохраните файл как .xlsx.",
                        "Save the file as .xlsx next time."));
    }

    static Finding sheetHidden(Place place) {
        return warns(
                "curriculum.sheet-hidden",
                place,
                Wording.of(
                        "Парақ жасырылған, бірақ қаралды.",
                        "Лист скрыт, но просмотрен.",
                        "The sheet is hidden, but it was looked at."),
                Wording.of(
                        "Парақты ашып тексеріңіз немесе өшіріңіз.",
                        "Откройте и проверьте лист или удалите его.",
                        "Show the sheet and check it, or delete it."));
    }

    static Finding oldEncoding(Place place) {
        return warns(
                "curriculum.csv-old-encoding",
                place,
                Wording.of(
                        "Файл UTF-8 емес, windows-1251 ретінде оқылды; қазақ әріптері бұзылған болуы мүмкін.",
                        "Файл не в UTF-8 и прочитан как windows-1251; казахские буквы могли исказиться.",
                        "The file is not UTF-8 and was read as windows-1251; Kazakh letters may have suffered."),
                Wording.of(
                        "«CSV UTF-8» түрінде немесе .xlsx түрінде сақтаңыз.",
                        "Сохраните как «CSV UTF-8» или .xlsx.",
                        "Save it as \"CSV UTF-8\" or as .xlsx."));
    }

    static Finding brokenQuotes(Place place) {
        return blocks(
                "curriculum.broken-quotes",
                place,
                Wording.of(
                        "CSV файлындағы тырнақша жабылмаған.",
                        "В файле CSV не закрыта кавычка.",
                        "A quotation mark of the CSV file is never closed."),
                Wording.of(
                        "Тырнақшаны жабыңыз немесе файлды .xlsx түрінде сақтаңыз.",
                        "Закройте кавычку или сохраните файл как .xlsx.",
                        "Close it or save the file as .xlsx."));
    }

    static Finding courseTwice(Place place, CourseCode course, String first) {
        return blocks(
                "curriculum.course-handed-in-twice",
                place,
                Wording.of(
                                "%s курсының жоспары екі рет берілген, біріншісі: %s.",
                                "План курса %s сдан дважды, первый раз: %s.",
                                "The plan of %s is handed in twice, first in %s.")
                        .with(course, first),
                Wording.of("Біреуін ғана қалдырыңыз.", "Оставьте только один.", "Leave only one of them."));
    }

    static Finding nothingChanged(Place place, CourseCode course) {
        return notes(
                "curriculum.nothing-changed",
                place,
                Wording.of(
                                "%s курсының жоспары өзгермейді.",
                                "План курса %s не меняется.", "Nothing changes in the plan of %s.")
                        .with(course),
                Wording.of("Ештеңе істеу қажет емес.", "Ничего делать не нужно.", "Nothing needs to be done."));
    }
}
