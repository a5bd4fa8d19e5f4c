package kz.telesabaq.media.gate;

import java.time.Duration;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** The sentences of the gate about one file. */
record GateFindings(Place file) {
    private static final Wording EXPORT_AGAIN = Wording.of(
            "Бейнені қайта экспорттап (MP4, H.264), қайтадан жіберіңіз.",
            "Экспортируйте видео заново (MP4, H.264) и пришлите ещё раз.",
            "Export the video again (MP4, H.264) and send it once more.");
    private static final Wording SEND_AGAIN = Wording.of(
            "Файлды толық көшіріп, қайтадан жіберіңіз.",
            "Скопируйте файл полностью и пришлите ещё раз.",
            "Copy the whole file and send it once more.");
    private static final Wording SEND_VIDEO = Wording.of(
            "Бейнежазбаның өзін жіберіңіз: MP4, MOV, MKV, MXF, TS немесе AVI.",
            "Пришлите саму видеозапись: MP4, MOV, MKV, MXF, TS или AVI.",
            "Send the video itself: MP4, MOV, MKV, MXF, TS or AVI.");

    Finding empty() {
        return blocks("media.empty-file", Wording.of("Файл бос.", "Файл пуст.", "The file is empty."), SEND_AGAIN);
    }

    Finding tooLarge(long bytes) {
        return blocks(
                "media.too-large",
                Wording.of(
                                "Файл тым үлкен: %d ГБ, ал шек – 64 ГБ.",
                                "Файл слишком велик: %d ГБ при пределе 64 ГБ.",
                                "The file is too large: %d GB, and 64 GB is the limit.")
                        .with(bytes >> 30),
                EXPORT_AGAIN);
    }

    Finding playlist() {
        return blocks(
                "media.playlist",
                Wording.of(
                        "Бұл бейне емес, басқа файлдарға сілтейтін ойнату тізімі.",
                        "Это не видео, а список воспроизведения, который ссылается на другие файлы.",
                        "This is not a video but a playlist that points at other files."),
                SEND_VIDEO);
    }

    Finding picture() {
        return blocks(
                "media.picture",
                Wording.of(
                        "Бұл бейне емес, жеке сурет.",
                        "Это не видео, а отдельное изображение.",
                        "This is a picture, not a video."),
                SEND_VIDEO);
    }

    Finding document() {
        return blocks(
                "media.document",
                Wording.of(
                        "Бұл бейне емес, құжат немесе мұрағат.",
                        "Это не видео, а документ или архив.",
                        "This is a document or an archive, not a video."),
                SEND_VIDEO);
    }

    Finding text() {
        return blocks(
                "media.text",
                Wording.of(
                        "Бұл бейне емес, мәтіндік файл.",
                        "Это не видео, а текстовый файл.",
                        "This is a text file, not a video."),
                SEND_VIDEO);
    }

    Finding unknown() {
        return blocks(
                "media.unknown-kind",
                Wording.of(
                        "Файлдың түрі белгісіз: мазмұны бейнеге ұқсамайды.",
                        "Тип файла неизвестен: содержимое не похоже на видео.",
                        "The kind of this file is unknown: its content does not look like video."),
                SEND_VIDEO);
    }

    Finding torn(long claimed, long present) {
        return blocks(
                "media.torn",
                Wording.of(
                                "Файл толық емес: %d байттың %d байты ғана бар.",
                                "Файл неполный: из %d байт есть только %d.",
                                "The file is not whole: of %d bytes only %d are there.")
                        .with(claimed, present),
                SEND_AGAIN);
    }

    Finding noIndex() {
        return blocks(
                "media.no-index",
                Wording.of(
                        "Файлдың мазмұн кестесі (moov) жоқ: жазба үзілген немесе толық көшірілмеген.",
                        "В файле нет оглавления (moov): запись прервана или скопирована не до конца.",
                        "The file has no index (moov): the recording was cut off or not copied to its end."),
                SEND_AGAIN);
    }

    Finding noMedia() {
        return blocks(
                "media.no-media",
                Wording.of(
                        "Файлда бейне де, дыбыс та жоқ.",
                        "В файле нет ни изображения, ни звука.",
                        "The file holds neither picture nor sound."),
                EXPORT_AGAIN);
    }

    Finding hugeIndex(long bytes) {
        return blocks(
                "media.huge-index",
                Wording.of(
                                "Файлдың мазмұн кестесі бүлінген: көлемі %d МБ.",
                                "Оглавление файла повреждено: его размер %d МБ.",
                                "The index of the file is damaged: it claims %d MB.")
                        .with(bytes >> 20),
                EXPORT_AGAIN);
    }

    Finding trackWithoutDescription() {
        return blocks(
                "media.damaged-index",
                Wording.of(
                        "Файлдың мазмұн кестесі бүлінген: бейненің не дыбыстың қалай жазылғаны көрсетілмеген.",
                        "Оглавление файла повреждено: не сказано, как записаны изображение или звук.",
                        "The index of the file is damaged: it does not say how picture or sound are recorded."),
                EXPORT_AGAIN);
    }

    Finding absurdLength(Duration length) {
        return blocks(
                "media.absurd-length",
                Wording.of(
                                "Файл өз ұзақтығын %d сағат деп көрсетеді, бұл мүмкін емес.",
                                "Файл указывает длительность %d ч, этого не может быть.",
                                "The file says it is %d hours long, which cannot be.")
                        .with(length.toHours()),
                EXPORT_AGAIN);
    }

    private Finding blocks(String rule, Wording sentence, Wording remedy) {
        return Finding.blocks(rule, file, sentence, remedy);
    }
}
