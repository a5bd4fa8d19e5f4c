package kz.telesabaq.transcode.verify;

import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.Loudness;

/** What people should know of finished files, as sentences. */
final class VerifyWords {
    private VerifyWords() {}

    static Decision webLevel(String name, Loudness heard) {
        return decision(
                "web-level-heard",
                "Вебке арналған дыбыс өлшенді (%s): %s.",
                "Звук для веба измерен (%s): %s.",
                "The sound for the web was measured (%s): %s.",
                name,
                heard instanceof Loudness.Measured ? heard.toString() : SILENT);
    }

    static Decision otherHouseOffLevel(String name, Loudness heard) {
        return decision(
                "other-house-file-off-level",
                "Екінші эфир файлының деңгейі ауытқыды (%s): %s.",
                "Уровень второго эфирного файла отклонился (%s): %s.",
                "The other house file is off its level (%s): %s.",
                name,
                heard);
    }

    static Decision postersBlack() {
        return decision(
                "posters-black",
                "Постерге алынған кадрлардың бәрі қара.",
                "Все кадры, взятые для постеров, чёрные.",
                "All pictures taken for posters are black.");
    }

    private static final Wording SILENT = Wording.of("дыбыс естілмейді", "звука не слышно", "nothing is heard");

    private static Decision decision(String rule, String kk, String ru, String en, Object... values) {
        return new Decision(rule, Wording.of(kk, ru, en).with(values));
    }
}
