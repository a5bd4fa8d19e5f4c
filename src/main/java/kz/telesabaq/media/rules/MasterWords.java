package kz.telesabaq.media.rules;

import java.util.List;
import java.util.Locale;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Stretch;

/** The sentences about one recording, as a teacher reads them. Points in time are hours, minutes, seconds, frames. */
record MasterWords(Place place) {
    static final Wording EXPORT_AGAIN = Wording.of(
            "Бейнені қайта экспорттап, қайтадан жіберіңіз.",
            "Экспортируйте видео заново и пришлите ещё раз.",
            "Export the video again and send it once more.");
    static final Wording WHOLE_LESSON = Wording.of(
            "Сабақтың толық жазбасын жіберіңіз.",
            "Пришлите полную запись урока.",
            "Send the recording of the whole lesson.");
    static final Wording CHECK_MICROPHONE = Wording.of(
            "Микрофонды тексеріп, дыбысы бар жазбаны жіберіңіз.",
            "Проверьте микрофон и пришлите запись со звуком.",
            "Check the microphone and send a recording with sound.");

    Finding noPicture() {
        return blocks(
                "media.no-picture",
                Wording.of("Жазбада бейне жоқ.", "В записи нет изображения.", "The recording has no picture."),
                Wording.of(
                        "Бейнесі бар жазбаны жіберіңіз.",
                        "Пришлите запись с изображением.",
                        "Send a recording with a picture."));
    }

    Finding tooManyPixels(int width, int height) {
        return blocks(
                "media.too-many-pixels",
                Wording.of(
                                "Кадр тым үлкен: %d×%d нүкте, ал шек – 40 миллион нүкте.",
                                "Кадр слишком велик: %d×%d точек при пределе 40 миллионов точек.",
                                "The picture is too large: %d×%d pixels, and 40 million pixels is the limit.")
                        .with(width, height),
                EXPORT_AGAIN);
    }

    Finding unreadable(Frames until, List<String> complaints) {
        return blocks(
                "media.unreadable",
                Wording.of(
                                "Жазба бүлінген және толық оқылмайды, %s дейін ғана оқылды (%s).",
                                "Запись повреждена и не читается полностью, прочитано до %s (%s).",
                                "The recording is damaged and cannot be read in full, it was read up to %s (%s).")
                        .with(until, complaints.getFirst()),
                EXPORT_AGAIN);
    }

    Finding shorterThanItSays(Frames claimed, Frames real) {
        return blocks(
                "media.shorter-than-it-says",
                Wording.of(
                                "Жазба үзілген: файлда %s деп көрсетілген, ал шын мәнінде %s ғана бар.",
                                "Запись оборвана: в файле указано %s, а на деле есть только %s.",
                                "The recording is cut off: the file says %s but only %s are there.")
                        .with(claimed, real),
                Wording.of(
                        "Файлды толық көшіріп, қайтадан жіберіңіз.",
                        "Скопируйте файл полностью и пришлите ещё раз.",
                        "Copy the whole file and send it once more."));
    }

    Finding tooShort(Frames length, Frames shortest) {
        return blocks(
                "media.too-short",
                Wording.of(
                                "Жазба тым қысқа: %s, ал кемінде %s керек.",
                                "Запись слишком короткая: %s, нужно не меньше %s.",
                                "The recording is too short: %s, at least %s are needed.")
                        .with(length, shortest),
                WHOLE_LESSON);
    }

    Finding tooLong(Frames length, Frames slot) {
        return blocks(
                "media.too-long",
                Wording.of(
                                "Жазба эфирдегі уақытынан ұзын: жазба %s, ал уақыты %s.",
                                "Запись длиннее своего места в эфире: запись %s, а места %s.",
                                "The recording is longer than its slot: it runs %s and the slot is %s.")
                        .with(length, slot),
                Wording.of(
                                "Жазбаны кемінде %s қысқартыңыз.",
                                "Сократите запись не менее чем на %s.", "Shorten the recording by at least %s.")
                        .with(length.minus(slot)));
    }

    Finding unfillableRest(Frames length, Frames slot, Frames shortestFill) {
        return blocks(
                "media.unfillable-rest",
                Wording.of(
                                "Сабақтан кейін эфирде %s ғана қалады, оны толтыруға болмайды (кемінде %s керек).",
                                "После урока в эфире остаётся только %s, это нечем заполнить (нужно не меньше %s).",
                                "Behind the lesson only %s of the slot are left, which cannot be filled (at least %s are needed).")
                        .with(slot.minus(length), shortestFill),
                Wording.of(
                                "Жазбаны %s дейін қысқартыңыз немесе дәл %s болғанша ұзартыңыз.",
                                "Сократите запись до %s или продлите ровно до %s.",
                                "Shorten the recording to %s or make it exactly %s.")
                        .with(slot.minus(shortestFill), slot));
    }

    Finding longBlack(Stretch where) {
        return blocks("media.long-black", black(where), cutOut());
    }

    Finding briefBlack(Stretch where) {
        return warns("media.brief-black", black(where), cutOut());
    }

    Finding portrait(int width, int height) {
        return warns(
                "media.portrait",
                Wording.of(
                                "Бейне тігінен түсірілген (%d×%d): экранның екі жағы бос қалады.",
                                "Видео снято вертикально (%d×%d): по бокам экрана останутся пустые поля.",
                                "The picture is upright (%d×%d): both sides of the screen will stay empty.")
                        .with(width, height),
                Wording.of(
                        "Келесіде телефонды көлденең ұстап түсіріңіз.",
                        "В следующий раз держите телефон горизонтально.",
                        "Hold the telephone sideways next time."));
    }

    Finding smallPicture(int width, int height) {
        return warns(
                "media.small-picture",
                Wording.of(
                                "Бейне тым кішкентай (%d×%d): экранда бұлдыр көрінеді.",
                                "Изображение слишком мелкое (%d×%d): на экране будет нечётким.",
                                "The picture is very small (%d×%d) and will look blurred on the screen.")
                        .with(width, height),
                Wording.of(
                        "Мүмкін болса, 1280×720 немесе одан үлкен жазба жіберіңіз.",
                        "Если можно, пришлите запись 1280×720 или крупнее.",
                        "Send a recording of 1280×720 or more if there is one."));
    }

    Finding noSound() {
        return blocks(
                "media.no-sound",
                Wording.of("Жазбада дыбыс жоқ.", "В записи нет звука.", "The recording has no sound."),
                CHECK_MICROPHONE);
    }

    Finding nothingHeard() {
        return blocks(
                "media.nothing-heard",
                Wording.of(
                        "Жазбадан ештеңе естілмейді: дыбыс түгел тыныштық.",
                        "В записи ничего не слышно: весь звук – тишина.",
                        "Nothing is heard in the recording: its sound is silence throughout."),
                CHECK_MICROPHONE);
    }

    Finding soundEndsEarly(Frames sound, Frames picture) {
        return blocks("media.sound-ends-early", soundEnds(sound, picture), EXPORT_AGAIN);
    }

    Finding soundEndsSlightlyEarly(Frames sound, Frames picture) {
        return warns(
                "media.sound-ends-slightly-early",
                soundEnds(sound, picture),
                Wording.of(
                        "Соңы тыныштықпен толтырылады, ештеңе істеудің қажеті жоқ.",
                        "Конец дополнят тишиной, делать ничего не нужно.",
                        "The end is filled with silence, nothing needs to be done."));
    }

    Finding soundGoesOn(Frames sound, Frames picture) {
        return warns(
                "media.sound-goes-on",
                Wording.of(
                                "Дыбыс бейнеден кейін де жалғасады: дыбыс %s, бейне %s.",
                                "Звук продолжается после изображения: звук %s, изображение %s.",
                                "The sound goes on behind the picture: sound %s, picture %s.")
                        .with(sound, picture),
                Wording.of(
                        "Бейнеден кейінгі дыбыс кесіледі; сөздің соңы қалмағанын тексеріңіз.",
                        "Звук после изображения будет отрезан; проверьте, что речь не оборвётся.",
                        "Sound behind the picture is cut off; check that no words are lost."));
    }

    Finding longSilence(Stretch where) {
        return blocks(
                "media.long-silence",
                Wording.of(
                                "%s – %s аралығында дыбыс жоқ (%s).",
                                "С %s до %s нет звука (%s).", "There is no sound from %s to %s (%s).")
                        .with(where.from(), where.until(), where.length()),
                Wording.of(
                        "Осы жерді кесіп тастаңыз немесе дыбыспен толықтырыңыз.",
                        "Вырежьте это место или добавьте звук.",
                        "Cut this place out or add sound to it."));
    }

    Finding deadChannel(int channel) {
        return blocks(
                "media.dead-channel",
                Wording.of(
                                "Стереодыбыстың %d-арнасында ештеңе естілмейді.",
                                "В канале %d стереозвука ничего не слышно.",
                                "Nothing is heard in channel %d of the stereo sound.")
                        .with(channel),
                Wording.of(
                        "Дыбысты моно етіп немесе екі арнаға бірдей экспорттаңыз.",
                        "Экспортируйте звук в моно или одинаково в оба канала.",
                        "Export the sound in mono or the same into both channels."));
    }

    Finding clipped(int truePeakTenths) {
        return warns(
                "media.clipped",
                Wording.of(
                                "Дыбыс тым қатты жазылған, бұрмалануы мүмкін (ең жоғарысы %s dBTP).",
                                "Звук записан слишком громко и может искажаться (пик %s dBTP).",
                                "The sound was recorded too loud and may be distorted (peak %s dBTP).")
                        .with(String.format(Locale.ROOT, "%+.1f", truePeakTenths / 10.0)),
                Wording.of(
                        "Келесіде микрофонның деңгейін азайтыңыз.",
                        "В следующий раз уменьшите уровень микрофона.",
                        "Turn the microphone down next time."));
    }

    private static Wording black(Stretch where) {
        return Wording.of(
                        "%s – %s аралығында экран қара (%s).",
                        "С %s до %s экран чёрный (%s).", "The screen is black from %s to %s (%s).")
                .with(where.from(), where.until(), where.length());
    }

    private static Wording cutOut() {
        return Wording.of(
                "Осы жерді кесіп тастаңыз немесе бейнемен толықтырыңыз.",
                "Вырежьте это место или вставьте изображение.",
                "Cut this place out or put a picture into it.");
    }

    private static Wording soundEnds(Frames sound, Frames picture) {
        return Wording.of(
                        "Дыбыс бейнеден бұрын бітеді: дыбыс %s, бейне %s.",
                        "Звук кончается раньше изображения: звук %s, изображение %s.",
                        "The sound ends before the picture: sound %s, picture %s.")
                .with(sound, picture);
    }

    private Finding blocks(String rule, Wording sentence, Wording remedy) {
        return Finding.blocks(rule, place, sentence, remedy);
    }

    private Finding warns(String rule, Wording sentence, Wording remedy) {
        return Finding.warns(rule, place, sentence, remedy);
    }
}
