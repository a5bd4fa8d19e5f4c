package kz.telesabaq.media.app;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with a file that goes with a lesson. */
record SidecarFindings(Place file) {
    private static final Wording SEND_ANOTHER =
            Wording.of("Дұрысталған файлды жіберіңіз.", "Пришлите исправленный файл.", "Send a corrected file.");

    static SidecarFindings of(String givenName) {
        return new SidecarFindings(Place.file(LandingName.shown(givenName)));
    }

    Finding tooLarge(long bytes, long most) {
        return blocks(
                "media.sidecar-too-large",
                Wording.of(
                                "Файл тым үлкен: %d КБ, ал шек – %d КБ.",
                                "Файл слишком велик: %d КБ при пределе %d КБ.",
                                "The file is too large: %d kB, and %d kB is the limit.")
                        .with(bytes >> 10, most >> 10),
                SEND_ANOTHER);
    }

    Finding noSuchLanguage(String tag) {
        return blocks(
                "media.captions-language",
                Wording.of(
                                "Файл атауындағы «%s» тілі белгісіз.",
                                "Язык «%s» в имени файла неизвестен.",
                                "The language \"%s\" in the file's name is unknown.")
                        .with(tag),
                Wording.of(
                        "Тілді екі әріппен жазыңыз, мысалы KK-05-MATH-023.kk.vtt.",
                        "Запишите язык двумя буквами, например KK-05-MATH-023.kk.vtt.",
                        "Write the language in two letters, such as KK-05-MATH-023.kk.vtt."));
    }

    Finding noCaptions() {
        return blocks(
                "media.captions-empty",
                Wording.of(
                        "Файлда бірде-бір субтитр жоқ.", "В файле нет ни одного титра.", "The file holds no caption."),
                SEND_ANOTHER);
    }

    Finding otherLength(Frames signing, Frames lesson) {
        return blocks(
                "media.signing-length",
                Wording.of(
                                "Ымдау тіліндегі бейненің ұзақтығы %s, ал сабақтың ұзақтығы %s.",
                                "Видео на жестовом языке длится %s, а урок %s.",
                                "The video in sign language runs %s and the lesson %s.")
                        .with(signing, lesson),
                Wording.of(
                        "Екеуінің ұзақтығын екі секундтан аспайтын айырмамен теңестіріңіз.",
                        "Сравняйте их длительность с разницей не больше двух секунд.",
                        "Bring both to the same length, within two seconds."));
    }

    Finding notWhatItSays(String what) {
        return blocks(
                "media.sidecar-content",
                Wording.of(
                                "Файлдың мазмұны атауына сай емес, күтілгені: %s.",
                                "Содержимое файла не соответствует имени, ожидалось: %s.",
                                "The file's content is not what its name says; expected: %s.")
                        .with(what),
                SEND_ANOTHER);
    }

    Finding webPage() {
        return blocks(
                "media.sidecar-web-page",
                Wording.of(
                        "Файлда веб-беттің коды бар. Мұндай файл қабылданбайды.",
                        "В файле есть код веб-страницы. Такие файлы не принимаются.",
                        "The file holds the code of a web page. Such files are not taken."),
                Wording.of(
                        "Жазбаны кәдімгі мәтін немесе PDF түрінде сақтаңыз.",
                        "Сохраните заметки как простой текст или PDF.",
                        "Save the notes as plain text or PDF."));
    }

    Finding webP() {
        return blocks(
                "media.thumbnail-webp",
                Wording.of(
                        "WebP суретін тексеру мүмкін емес.",
                        "Изображение WebP проверить нельзя.",
                        "A WebP picture cannot be checked here."),
                Wording.of(
                        "Суретті JPEG немесе PNG түрінде сақтаңыз.",
                        "Сохраните изображение как JPEG или PNG.",
                        "Save the picture as JPEG or PNG."));
    }

    Finding pictureSize(int width, int height) {
        return blocks(
                "media.thumbnail-size",
                Wording.of(
                                "Сурет өлшемі жарамсыз: %d×%d нүкте.",
                                "Недопустимый размер изображения: %d×%d точек.",
                                "The picture's size does not do: %d×%d pixels.")
                        .with(width, height),
                Wording.of(
                        "Ені кемінде 320 нүкте, жалпы саны 12 миллион нүктеден аспайтын сурет жіберіңіз.",
                        "Пришлите изображение шириной от 320 точек и не больше 12 миллионов точек.",
                        "Send a picture at least 320 pixels wide and of no more than 12 million pixels."));
    }

    Finding brokenPicture() {
        return blocks(
                "media.thumbnail-broken",
                Wording.of(
                        "Сурет бүлінген немесе оқылмайды.",
                        "Изображение повреждено или не читается.",
                        "The picture is damaged or cannot be read."),
                SEND_ANOTHER);
    }

    Finding badLabel(String field, String value) {
        return Finding.blocks(
                "media.label",
                field.isEmpty() ? file : Place.cell(file.file(), 1, field),
                Wording.of(
                                "Жазбаның сабағын атайтын JSON файлы қате: %s",
                                "Файл JSON, называющий урок записи, неверен: %s",
                                "The JSON file that names a recording's lesson is wrong: %s")
                        .with(value),
                Wording.of(
                        "Файлға былай жазыңыз: {\"lesson\": \"KK-05-MATH-023\"}",
                        "Запишите в файле так: {\"lesson\": \"KK-05-MATH-023\"}",
                        "Write in the file: {\"lesson\": \"KK-05-MATH-023\"}"));
    }

    /** Said of the recording, which is taken all the same. */
    static Finding leftOut(String givenName, Finding why) {
        return Finding.warns(
                "media.sidecar-left-out",
                Place.file(LandingName.shown(givenName)),
                Wording.of(
                                "Бұл файл жаңа жазбаға сай келмейді және қолданылмайды: %s",
                                "Этот файл не подходит к новой записи и не используется: %s",
                                "This file does not fit the new recording and is left out: %s")
                        .with(why.sentence()),
                why.remedy());
    }

    private Finding blocks(String rule, Wording sentence, Wording remedy) {
        return Finding.blocks(rule, file, sentence, remedy);
    }
}
