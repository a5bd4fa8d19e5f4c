package kz.telesabaq.media.rules;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.QcFinding;

/** What a check found, told to the one who sent the recording: with what to do. */
public final class QcRemedies {
    private static final Wording CUT_OUT = Wording.of(
            "Осы жерлерді қиып алып немесе қайта түсіріп, жазбаны қайтадан жіберіңіз.",
            "Вырежьте или переснимите эти места и пришлите запись снова.",
            "Cut these places out or film them again, and send the recording once more.");
    private static final Wording FILM_AGAIN = Wording.of(
            "Бейнесі анық жазбаны жіберіңіз.",
            "Пришлите запись с хорошим изображением.",
            "Send a recording with a proper picture.");
    private static final Wording QUIETER = Wording.of(
            "Микрофонның деңгейін төмендетіп, қайта жазыңыз.",
            "Уменьшите уровень микрофона и запишите заново.",
            "Lower the level of the microphone and record again.");

    private QcRemedies() {}

    /** @param name the recording as its owner knows it */
    public static List<Finding> findings(String name, List<QcFinding> blocking) {
        return blocking.stream()
                .map(found ->
                        Finding.blocks("media.qc-" + found.check(), Place.file(name), found.sentence(), remedy(found)))
                .toList();
    }

    private static Wording remedy(QcFinding found) {
        for (Check check : Check.values()) {
            if (check.named().equals(found.check())) {
                return remedy(check);
            }
        }
        throw new IllegalArgumentException("no check is called " + found.check());
    }

    private static Wording remedy(Check check) {
        return switch (check) {
            case READABLE, PICTURE_FIELDS, PICTURE_RANGE -> MasterWords.EXPORT_AGAIN;
            case LENGTH -> MasterWords.WHOLE_LESSON;
            case PICTURE_PRESENT, PICTURE_SHAPE, PICTURE_SIZE, PICTURE_BARS -> FILM_AGAIN;
            case PICTURE_BLACK, PICTURE_FREEZE, PICTURE_FLASHES, SOUND_SILENCE -> CUT_OUT;
            case SOUND_PRESENT, SOUND_LENGTH, SOUND_DEAD_CHANNEL, SOUND_PHASE -> MasterWords.CHECK_MICROPHONE;
            case SOUND_CLIPPED, SOUND_LEVEL, SOUND_PEAK, SOUND_LOUD_RANGE, SOUND_SHORT_TERM -> QUIETER;
        };
    }
}
