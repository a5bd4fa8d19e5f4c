package kz.telesabaq.media.captions.read;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with a caption file. */
final class CaptionFindings {
    private static final Wording CORRECT_LINE = Wording.of(
            "Осы жолды түзетіп, файлды қайта жіберіңіз.",
            "Исправьте эту строку и пришлите файл снова.",
            "Correct this line and send the file again.");

    private CaptionFindings() {}

    static Finding badTime(String file, int line, String written) {
        return at(
                file,
                line,
                Wording.of(
                                "Субтитр уақыты түсініксіз: %s",
                                "Непонятное время титра: %s", "The time of a caption cannot be read: %s")
                        .with(shortly(written)));
    }

    static Finding backwards(String file, int line) {
        return at(
                file,
                line,
                Wording.of(
                        "Субтитр басталмай тұрып аяқталады.",
                        "Титр кончается не позже, чем начинается.",
                        "The caption does not end after it begins."));
    }

    static Finding behindTheEnd(String file, int line) {
        return at(
                file,
                line,
                Wording.of(
                        "Субтитр сабақ аяқталғаннан кейін тұр.",
                        "Титр стоит за концом урока.",
                        "The caption stands behind the end of the lesson."));
    }

    static Finding outOfOrder(String file, int line) {
        return at(
                file,
                line,
                Wording.of(
                        "Субтитр алдындағысынан бұрын басталады.",
                        "Титр начинается раньше предыдущего.",
                        "The caption begins before the one ahead of it."));
    }

    static Finding lines(String file, int line, int count) {
        return at(
                file,
                line,
                Wording.of(
                                "Субтитрде 1–4 жол болуы керек, мұнда %d.",
                                "В титре должно быть от 1 до 4 строк, здесь %d.",
                                "A caption has 1 to 4 lines, this one has %d.")
                        .with(count));
    }

    static Finding unreadable(String file, int line, String why) {
        return at(
                file,
                line,
                Wording.of(
                                "Субтитр файлын оқу мүмкін болмады: %s",
                                "Файл титров не читается: %s", "The caption file cannot be read: %s")
                        .with(shortly(why)));
    }

    private static Finding at(String file, int line, Wording sentence) {
        return Finding.blocks("media.captions", Place.row(file, line), sentence, CORRECT_LINE);
    }

    private static String shortly(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
