package kz.telesabaq.transcode;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Loudness;

/** Why a master cannot be made into house format, in words for the one who sent it. */
public final class WorkFindings {
    private WorkFindings() {}

    public static Finding noSound(String file) {
        return Finding.blocks(
                "transcode.no-sound",
                Place.file(file),
                Wording.of("Файлда дыбыс жолы жоқ.", "В файле нет звуковой дорожки.", "The file has no sound track."),
                Wording.of(
                        "Сабақты дыбысымен қайта экспорттап, файлды қайта жіберіңіз.",
                        "Экспортируйте урок заново со звуком и пришлите файл ещё раз.",
                        "Export the lesson again with its sound and send the file once more."));
    }

    /** @param tail the last ffmpeg said, for those who can read it */
    public static Finding undecodable(String file, String tail) {
        return Finding.blocks(
                "transcode.undecodable",
                Place.file(file),
                Wording.of(
                                "Файлды соңына дейін оқу мүмкін болмады: %s",
                                "Файл не удалось прочитать до конца: %s", "The file could not be read to its end: %s")
                        .with(tail.isBlank() ? "—" : tail),
                Wording.of(
                        "Файлды бастапқы көзінен қайта көшіріп немесе қайта экспорттап жіберіңіз.",
                        "Скопируйте файл заново из исходного места или экспортируйте его ещё раз.",
                        "Copy the file again from where it came, or export it once more."));
    }

    /** @param complaint what the inspection found */
    public static Finding notAsOrdered(String file, String complaint) {
        return Finding.blocks(
                "transcode.not-as-ordered",
                Place.file(file),
                Wording.of(
                                "Жасалған файл тапсырысқа сай емес: %s.",
                                "Изготовленный файл не соответствует заказу: %s.",
                                "What was made is not as ordered: %s.")
                        .with(complaint),
                Wording.of(
                        "Файлдың ұзақтығы мен пішімін тексеріп, қайта экспорттаңыз.",
                        "Проверьте длительность и формат файла и экспортируйте его заново.",
                        "Check the file's length and format, and export it again."));
    }

    public static Finding offLevel(String file, Loudness heard) {
        return Finding.blocks(
                "transcode.off-level",
                Place.file(file),
                Wording.of(
                                "Дыбыс деңгейін −23 LUFS мөлшеріне келтіру мүмкін болмады: %s.",
                                "Громкость не удалось привести к −23 LUFS: %s.",
                                "The loudness could not be brought to −23 LUFS: %s.")
                        .with(heard),
                Wording.of(
                        "Дауыс пен қатты дыбыстарды (қол шапалақтау, соққы) өңдеуде теңестіріп, қайта жіберіңіз.",
                        "Выровняйте при монтаже речь и громкие звуки (хлопки, удары) и пришлите файл снова.",
                        "Even out speech and loud sounds (claps, knocks) in editing and send the file again."));
    }

    /** @param shown how far the picture goes, of the length its file states */
    public static Finding pictureEndsEarly(String file, Frames shown, Frames stated) {
        return Finding.blocks(
                "transcode.picture-ends-early",
                Place.file(file),
                Wording.of(
                                "Бейне файлда көрсетілген ұзақтықтан бұрын аяқталады: шын ұзақтығы %s, көрсетілгені %s.",
                                "Изображение кончается раньше, чем указано в файле: на самом деле %s, указано %s.",
                                "The picture ends before its file says: it lasts %s, stated are %s.")
                        .with(shown, stated),
                Wording.of(
                        "Сабақты соңына дейін тексеріп, қайта экспорттап жіберіңіз.",
                        "Проверьте урок до конца, экспортируйте его заново и пришлите ещё раз.",
                        "Look at the lesson to its end, export it again and send it once more."));
    }

    /** The machine failed so often that a person must look. */
    public static Finding machineFailed(String file, String why) {
        return Finding.blocks(
                "transcode.machine-failed",
                Place.file(file),
                Wording.of(
                                "Файлды дайындау бірнеше рет сәтсіз аяқталды: %s.",
                                "Изготовление несколько раз не удалось: %s.", "Making it failed several times: %s.")
                        .with(why),
                Wording.of(
                        "Файлдың кінәсі жоқ: техникалық қызметке хабарлап, тапсырысты қайта іске қосыңыз.",
                        "Файл не виноват: сообщите технической службе и запустите заказ снова.",
                        "The file is not to blame: tell the technical service and start the order again."));
    }
}
