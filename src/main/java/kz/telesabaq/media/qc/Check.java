package kz.telesabaq.media.qc;

import java.util.Arrays;
import java.util.Optional;
import kz.telesabaq.findings.Wording;

/** All checks, in the order in which reports tell them. */
public enum Check {
    READABLE("readable", "Файл оқылады", "Файл читается", "The file can be read"),
    LENGTH("length", "Ұзақтығы", "Длительность", "Length"),
    PICTURE_PRESENT("picture-present", "Бейне бар", "Есть изображение", "There is a picture"),
    PICTURE_SHAPE("picture-shape", "Бейненің пішіні", "Форма кадра", "Shape of the picture"),
    PICTURE_SIZE("picture-size", "Бейненің көлемі", "Размер кадра", "Size of the picture"),
    PICTURE_BLACK("picture-black", "Қара экран", "Чёрный экран", "Black screen"),
    PICTURE_FREEZE("picture-freeze", "Қозғалыссыз және дыбыссыз", "Стоп-кадр без звука", "Still and silent"),
    PICTURE_FLASHES(
            "picture-flashes",
            "Жарқылдар (алдын ала тексеру)",
            "Вспышки (предварительная проверка)",
            "Flashes (photosensitivity pre-check)"),
    PICTURE_RANGE("picture-range", "Сигнал ауқымы", "Диапазон сигнала", "Range of the signal"),
    PICTURE_FIELDS("picture-fields", "Өрістердің реті", "Порядок полей", "Order of fields"),
    PICTURE_BARS("picture-bars", "Қара жолақтар", "Чёрные полосы", "Black bars"),
    SOUND_PRESENT("sound-present", "Дыбыс бар", "Есть звук", "There is sound"),
    SOUND_LENGTH("sound-length", "Дыбыстың ұзақтығы", "Длительность звука", "Length of the sound"),
    SOUND_SILENCE("sound-silence", "Тыныштық", "Тишина", "Silence"),
    SOUND_DEAD_CHANNEL("sound-dead-channel", "Дыбыссыз арна", "Немой канал", "Dead channel"),
    SOUND_PHASE("sound-phase", "Арналардың фазасы", "Фаза каналов", "Phase of the channels"),
    SOUND_CLIPPED("sound-clipped", "Дыбыстың бұрмалануы", "Искажение звука", "Clipped sound"),
    SOUND_LEVEL(
            "sound-level", "Эфирге дайын дыбыстың деңгейі", "Уровень готового звука", "Level of the finished sound"),
    SOUND_PEAK("sound-peak", "Эфирге дайын дыбыстың шыңы", "Пик готового звука", "Peak of the finished sound"),
    SOUND_LOUD_RANGE("sound-loud-range", "Дыбыс деңгейінің ауқымы", "Разброс громкости", "Loudness range"),
    SOUND_SHORT_TERM("sound-short-term", "Қатты дыбысты жерлер", "Громкие места", "Loud passages");

    private final CheckName name;
    private final Wording title;

    Check(String name, String kk, String ru, String en) {
        this.name = new CheckName(name);
        this.title = Wording.of(kk, ru, en);
    }

    /** The check of a name; empty when there is none. */
    public static Optional<Check> written(String name) {
        return Arrays.stream(values())
                .filter(check -> check.name.text().equals(name))
                .findFirst();
    }

    /** What a check is called; one that is no longer made goes by its name. */
    public static Wording title(CheckName name) {
        return written(name.text()).map(Check::title).orElseGet(() -> Wording.same(name.text()));
    }

    public CheckName named() {
        return name;
    }

    public Wording title() {
        return title;
    }
}
