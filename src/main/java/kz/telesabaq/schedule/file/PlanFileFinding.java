package kz.telesabaq.schedule.file;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with a plan file. */
final class PlanFileFinding {
    private static final Wording WRITE_ANEW = Wording.of(
            "Жоспарды plan командасымен қайта жазыңыз.",
            "Запишите план заново командой plan.",
            "Write the plan anew with the command plan.");

    private PlanFileFinding() {}

    static Finding noFile(String file) {
        return Finding.blocks(
                "plan.no-file",
                Place.file(file),
                Wording.of(
                        "Мұндай жоспар файлы жоқ немесе оны оқу мүмкін емес.",
                        "Такого файла плана нет, или его нельзя прочитать.",
                        "There is no such plan file, or it cannot be read."),
                Wording.of("Файлдың жолын тексеріңіз.", "Проверьте путь к файлу.", "Check the path."));
    }

    static Finding tooBig(String file, long bytes, long limit) {
        return Finding.blocks(
                "plan.too-big",
                Place.file(file),
                Wording.of(
                                "Файлдың көлемі – %d байт, ал жоспар файлы %d байттан аспайды.",
                                "Размер файла — %d байт, а файл плана не больше %d байт.",
                                "The file has %d bytes; a plan file has at most %d.")
                        .with(bytes, limit),
                WRITE_ANEW);
    }

    static Finding notUtf8(String file) {
        return Finding.blocks(
                "plan.not-utf8",
                Place.file(file),
                Wording.of("Файл UTF-8 кодтауында емес.", "Файл не в кодировке UTF-8.", "The file is not in UTF-8."),
                Wording.of("Файлды UTF-8 түрінде сақтаңыз.", "Сохраните файл в UTF-8.", "Save the file as UTF-8."));
    }

    /**
     * Up to there the text can be read.
     *
     * @param line from 1, as is the column; 0 where it is not known
     */
    static Finding notJson(String file, int line, int column) {
        return Finding.blocks(
                "plan.not-json",
                Place.row(file, line),
                Wording.of(
                                "Осы жерде JSON мәтіні бұзылған: %d-жол, %d-таңба. Үтір, тырнақша не жақша жетпейді немесе бір атау екі рет жазылған.",
                                "Здесь нарушен текст JSON: строка %d, знак %d. Не хватает запятой, кавычки или скобки, либо имя записано дважды.",
                                "The JSON is broken here: line %d, column %d. A comma, quote or bracket is missing, or a name is there twice.")
                        .with(line, column),
                WRITE_ANEW);
    }

    static Finding notAPlan(Place place) {
        return Finding.blocks(
                "plan.not-a-plan",
                place,
                Wording.of(
                        "Бұл – жоспар файлы емес: «format» өрісінде «telesabaq-plan» тұрған жоқ.",
                        "Это не файл плана: в поле «format» нет значения «telesabaq-plan».",
                        "This is no plan file: the field \"format\" does not say \"telesabaq-plan\"."),
                WRITE_ANEW);
    }

    static Finding unknownVersion(Place place, String version) {
        return Finding.blocks(
                "plan.unknown-version",
                place,
                Wording.of(
                                "Жоспар файлының %s нұсқасы белгісіз; бағдарлама 1 және 2-нұсқаларды оқиды.",
                                "Версия файла плана %s неизвестна; программа читает версии 1 и 2.",
                                "Version %s of the plan file is unknown; this program reads versions 1 and 2.")
                        .with(version),
                Wording.of(
                        "Файлды жазған бағдарламаның нұсқасын қолданыңыз.",
                        "Возьмите ту версию программы, которой записан файл.",
                        "Use the version of the program that wrote the file."));
    }

    static Finding badValue(Place place, String value, String expected) {
        return Finding.blocks(
                "plan.bad-value",
                place,
                Wording.of("Мұндай мән болмайды: %s.", "Такого значения не бывает: %s.", "There is no such value: %s.")
                        .with(value),
                Wording.of("Күтілетін мән: %s.", "Ожидается: %s.", "Expected: %s.")
                        .with(expected));
    }

    static Finding andMore(String file, int shown) {
        return Finding.blocks(
                "plan.and-more",
                Place.file(file),
                Wording.of(
                                "Алғашқы %d қате көрсетілді, файл одан әрі оқылмады.",
                                "Показаны первые ошибки: %d; дальше файл не читался.",
                                "The first %d faults are shown; the file was not read further.")
                        .with(shown),
                WRITE_ANEW);
    }
}
