package kz.telesabaq.media.rules;

import java.util.Locale;
import kz.telesabaq.findings.Wording;

/** The sentences of the checks. Those about places take their number and the longest one's beginning and end. */
final class QcWords {
    static final Wording IN_ORDER = Wording.of("Бәрі дұрыс: %s.", "В порядке: %s.", "In order: %s.");
    static final Wording BLACK = Wording.of(
            "Экран қара тұрған жерлер саны: %d; ең ұзағы: %s – %s.",
            "Мест с чёрным экраном: %d; самое долгое: %s – %s.",
            "Places where the screen is black: %d; the longest: %s – %s.");
    static final Wording FREEZE = Wording.of(
            "Бейне қозғалмай, дыбыс та естілмейтін жерлер саны: %d; ең ұзағы: %s – %s.",
            "Мест, где изображение стоит и нет звука: %d; самое долгое: %s – %s.",
            "Places where the picture stands still without a sound: %d; the longest: %s – %s.");
    static final Wording FLASHES = Wording.of(
            "Жарыққа сезімтал адамдарға қауіпті болуы мүмкін жарқылдар саны: %d жерде; ең ұзағы: %s – %s (алдын ала тексеру).",
            "Мест со вспышками, возможно опасными для светочувствительных людей: %d; самое долгое: %s – %s (предварительная"
                    + " проверка).",
            "Places with flashes that may harm photosensitive people: %d; the longest: %s – %s (a pre-check).");
    static final Wording SILENCE = Wording.of(
            "Дыбыс жоқ жерлер саны: %d; ең ұзағы: %s – %s.",
            "Мест без звука: %d; самое долгое: %s – %s.", "Places without any sound: %d; the longest: %s – %s.");
    static final Wording PHASE = Wording.of(
            "Екі арна бір-бірін жояды (орташа фаза %s): моно қабылдағышта дауыс естілмейді.",
            "Каналы гасят друг друга (средняя фаза %s): в моно голос пропадёт.",
            "The channels cancel each other (mean phase %s): in mono the voice is lost.");
    static final Wording RANGE = Wording.of(
            "Бейне нүктелерінің %s бөлігі теледидар ауқымынан тыс (шегі %s).",
            "Вне телевизионного диапазона %s точек изображения (допустимо %s).",
            "Of the picture, %s lies outside the range of television (at most %s).");
    static final Wording FIELDS = Wording.of(
            "Өрістердің реті аралас: сирек реті – %s (шегі %s).",
            "Порядок полей смешан: более редкий – %s (допустимо %s).",
            "The order of fields is mixed: the rarer one has %s (at most %s).");
    static final Wording BARS = Wording.of(
            "Бейненің %s бөлігі үнемі қара (шегі %s).",
            "%s площади кадра всё время чёрные (допустимо %s).",
            "Of the picture's area, %s is always black (at most %s).");
    static final Wording FLAT = Wording.of(
            "Дыбыстың шыңдары қиылған: тегіс жер көрсеткіші %s (шегі %s).",
            "Пики звука срезаны: показатель плоских вершин %s (допустимо %s).",
            "Peaks of the sound are cut flat: factor %s (at most %s).");
    static final Wording LOUD_RANGE = Wording.of(
            "Ақырын және қатты жерлердің айырмасы үлкен: %s (шегі %s).",
            "Разница между тихими и громкими местами велика: %s (допустимо %s).",
            "Quiet and loud passages differ much: %s (at most %s).");
    static final Wording SHORT_TERM = Wording.of(
            "Ең қатты үш секунд: %s (шегі %s).",
            "Самые громкие три секунды: %s (допустимо %s).", "The loudest three seconds: %s (at most %s).");
    static final Wording LEVEL = Wording.of(
            "Дайын дыбыстың деңгейі: %s; керегі: %s.",
            "Уровень готового звука: %s; требуется: %s.", "The level of the finished sound: %s; wanted: %s.");
    static final Wording LEVEL_UNKNOWN = Wording.of(
            "Дайын дыбыстың деңгейін өлшеу мүмкін болмады.",
            "Уровень готового звука не удалось измерить.",
            "The level of the finished sound could not be measured.");
    static final Wording PEAK = Wording.of(
            "Дайын дыбыстың шыңы: %s; шегі: %s.",
            "Пик готового звука: %s; допустимо: %s.", "The peak of the finished sound: %s; at most: %s.");

    private QcWords() {}

    /** Tenths with their unit: {@code -23.0 LUFS}; a per mille is a tenth of a percent. */
    static String tenths(int value, String unit) {
        return String.format(Locale.ROOT, "%.1f %s", value / 10.0, unit).strip();
    }
}
