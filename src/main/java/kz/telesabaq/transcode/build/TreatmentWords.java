package kz.telesabaq.transcode.build;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Decision;

/** Decisions as sentences. */
final class TreatmentWords {
    private TreatmentWords() {}

    static Decision turned(int degrees) {
        return decision(
                "turned",
                "Бейне телефонның белгісі бойынша бұрылды: %d°.",
                "Изображение повёрнуто по отметке телефона: %d°.",
                "The picture was turned as the phone says: %d°.",
                degrees);
    }

    static Decision upright() {
        return decision(
                "upright-between-bars",
                "Тік түсірілген бейне қиылмай, қара жолақтардың арасына қойылды.",
                "Вертикальное изображение поставлено между чёрными полосами без обрезки.",
                "The upright picture stands between black bars, uncropped.");
    }

    static Decision pillarboxed(String shape) {
        return decision(
                "pillarboxed",
                "Бейненің пішімі 16:9 емес (%s): екі жағына қара жолақ қосылды.",
                "Изображение не 16:9 (%s): по бокам добавлены чёрные полосы.",
                "The picture is not 16:9 (%s): black bars stand at its sides.",
                shape);
    }

    static Decision letterboxed(String shape) {
        return decision(
                "letterboxed",
                "Бейненің пішімі 16:9 емес (%s): үсті мен астына қара жолақ қосылды.",
                "Изображение не 16:9 (%s): сверху и снизу добавлены чёрные полосы.",
                "The picture is not 16:9 (%s): black bars stand above and below.",
                shape);
    }

    static Decision evened(int width, int height) {
        return decision(
                "odd-size-evened",
                "Бейне өлшемі тақ (%d×%d): ол жұп өлшемге келтірілді.",
                "Размер изображения нечётный (%d×%d): он приведён к чётному.",
                "The picture has an odd size (%d×%d): it was brought to an even one.",
                width,
                height);
    }

    static Decision toneMapped(String light) {
        return decision(
                "tone-mapped",
                "HDR (%s) жарығы телевизияның кәдімгі жарығына ауыстырылды.",
                "Свет HDR (%s) переведён в обычный телевизионный.",
                "HDR light (%s) was mapped to the light of television.",
                light);
    }

    static Decision lightLeft() {
        return decision(
                "hdr-taken-as-standard",
                "Бұл машинаның ffmpeg бағдарламасында zscale жоқ: HDR жарығы сол күйінде қалды, түстер солғын көрінеді.",
                "В ffmpeg этой машины нет zscale: свет HDR оставлен как есть, цвета будут бледными.",
                "This machine's ffmpeg has no zscale: HDR light was left as it came, colours will look pale.");
    }

    static Decision madeConstant(String rate) {
        return decision(
                "made-constant",
                "Кадр жиілігі өзгермелі (орташа мәні %s): ол тұрақты жиілікке келтірілді.",
                "Частота кадров переменная (в среднем %s): она сделана постоянной.",
                "The picture rate varies (%s on average): it was made constant.",
                rate);
    }

    static Decision madeFields(String rate) {
        return decision(
                "made-fields",
                "Секундына %s кадр 50 өріске айналдырылды.",
                "%s кадра в секунду превращены в 50 полей.",
                "%s pictures a second became 50 fields.",
                rate);
    }

    static Decision segmentedFrames(String rate) {
        return decision(
                "segmented-frames",
                "Секундына %s тұтас кадр: эфирге PsF түрінде беріледі.",
                "%s целых кадра в секунду: в эфир идут как PsF.",
                "%s whole pictures a second: carried as PsF.",
                rate);
    }

    static Decision fieldsKept() {
        return decision(
                "fields-kept",
                "Бейне өрістерден тұрады: эфирге сол күйінде, вебке біріктірілген күйде шығады.",
                "Изображение состоит из полей: в эфир они идут как есть, для веба соединены.",
                "The picture has fields: they were kept for air and put together for the web.");
    }

    static Decision silencePutIn() {
        return decision(
                "silence-put-in",
                "Файлда дыбыс жоқ: орнына тыныш жол қойылды.",
                "В файле нет звука: вместо него поставлена тихая дорожка.",
                "The file has no sound: a silent track was put in.");
    }

    static Decision soundChosen(int of, int chosen, String language) {
        return decision(
                "sound-chosen",
                "Файлдағы дыбыс жолдарының саны: %d; сабақ тіліне қарай таңдалған жол: %d (%s).",
                "Звуковых дорожек в файле: %d; по языку урока взята дорожка %d (%s).",
                "The file has %d tracks of sound; by the lesson's language track %d was taken (%s).",
                of,
                chosen,
                language.isEmpty() ? "—" : language);
    }

    static Decision monoTracksPaired(int tracks) {
        return decision(
                "mono-tracks-paired",
                "Файлда моно дыбыс жолдары бар, саны: %d; бірінші мен екіншісі сол және оң арна болды.",
                "В файле моно-дорожки, их %d; первая и вторая взяты как левый и правый каналы.",
                "The file has %d tracks of one channel; the first and the second were taken as left and right.",
                tracks);
    }

    static Decision rewrapped(String profile) {
        return decision(
                "rewrapped",
                "Файл «%s» профиліне сай келеді: бейне мен дыбыс қайта кодталмай көшірілді.",
                "Файл уже соответствует профилю «%s»: изображение и звук скопированы без перекодирования.",
                "The file already is what the profile \"%s\" asks: picture and sound were copied, not encoded again.",
                profile);
    }

    static Decision monoOnBoth() {
        return decision(
                "mono-on-both",
                "Моно дыбыс екі арнаға да берілді.",
                "Монозвук дан в оба канала.",
                "The one channel of sound was put on both sides.");
    }

    static Decision mixedDown(int channels) {
        return decision(
                "mixed-down",
                "Дыбыс арналары (%d) екі арнаға біріктірілді.",
                "Каналы звука (%d) сведены в два.",
                "The channels of sound (%d) were mixed down to two.",
                channels);
    }

    static Decision resampled(int rate) {
        return decision(
                "resampled",
                "Дыбыс жиілігі %d Гц болды: ол 48000 Гц жиілігіне келтірілді.",
                "Частота звука была %d Гц: она приведена к 48000 Гц.",
                "The sound had %d Hz: it was brought to 48000 Hz.",
                rate);
    }

    static Decision silenceAdded(Frames by) {
        return decision(
                "silence-added-behind",
                "Дыбыс бейнеден қысқа (айырмасы %s): соңына тыныштық қосылды.",
                "Звук короче изображения (на %s): в конец добавлена тишина.",
                "The sound is shorter than the picture (by %s): silence was added at its end.",
                by);
    }

    static Decision signingInserted(int percent) {
        return decision(
                "signing-inserted",
                "Ымдау тіліндегі аударма бөлек нұсқаға қойылды: ені — кадрдың %d%%, дыбысы алынбады.",
                "Перевод на жестовый язык поставлен в отдельную версию: ширина %d%% кадра, его звук не взят.",
                "The signing person was set into a version of its own, %d%% of the picture wide; its sound was not used.",
                percent);
    }

    static Decision signingVersion() {
        return decision(
                "signing-version",
                "Ымдау тіліндегі толық бейне бөлек нұсқа болды: дыбысы сабақтан алынды.",
                "Полное видео на жестовом языке стало отдельной версией: звук взят из урока.",
                "The whole signed lesson became a version of its own; its sound is the lesson's.");
    }

    static Decision signingEndsEarly(Frames length) {
        return decision(
                "signing-ends-early",
                "Ымдау тіліндегі бейне сабақтан бұрын аяқталады: ұзақтығы — %s.",
                "Видео на жестовом языке кончается раньше урока: его длина %s.",
                "The signing ends before the lesson: it is %s long.",
                length);
    }

    static Decision signingCut(Frames length) {
        return decision(
                "signing-cut",
                "Ымдау тіліндегі бейне сабақтан ұзақ (%s): соңы қиылды.",
                "Видео на жестовом языке длиннее урока (%s): конец отрезан.",
                "The signing is longer than the lesson (%s): its end was cut.",
                length);
    }

    static Decision signedNotMade() {
        return decision(
                "signed-not-made",
                "Сабақпен бірге ымдау тіліндегі бейне келмеді: ымдаумен берілетін нұсқалар жасалмады.",
                "С уроком не пришло видео на жестовом языке: версии с переводом не сделаны.",
                "No signing came along with the lesson: signed versions were not made.");
    }

    static Decision captionsWritten(Language language, int files) {
        return decision(
                "captions-written",
                "Субтитр файлдары жазылды: тілі — %s, саны — %d.",
                "Записаны файлы субтитров: язык — %s, число — %d.",
                "Caption files were written: language %s, %d of them.",
                language,
                files);
    }

    static Decision stlNotWritten(String letters) {
        return decision(
                "stl-not-written",
                "EBU STL жазылмады: оның кестесінде мына таңбалар жоқ: %s. EBU-TT-D файлында бәрі бар.",
                "EBU STL не записан: в его таблице нет знаков %s. В файле EBU-TT-D есть все.",
                "EBU STL was not written: its table has no place for %s. The EBU-TT-D file holds them all.",
                letters);
    }

    static Decision stlNearest(String letters) {
        return decision(
                "stl-nearest-letters",
                "EBU STL файлында мына таңбалар жақын орыс әріптерімен алмастырылды: %s.",
                "В EBU STL знаки %s заменены ближайшими русскими буквами.",
                "In EBU STL these characters became their nearest Russian letters: %s.",
                letters);
    }

    static Decision captionsInsideLeft(String kinds) {
        return decision(
                "captions-inside-left",
                "Файлдың ішіндегі субтитрлер (%s) алынбады: тек қасында жеке файл болып келгендер алынады.",
                "Субтитры внутри файла (%s) не взяты: берутся только пришедшие отдельным файлом.",
                "Captions inside the file (%s) were left: only those in a file of their own are taken.",
                kinds);
    }

    /** Read at the door, and yet they do not fit what is made. */
    static Decision captionsLeftOut(Language language, Wording why) {
        return decision(
                "captions-left-out",
                "Субтитрлер алынбады (тілі — %s): %s",
                "Субтитры не взяты (язык — %s): %s",
                "Captions were left out (language %s): %s",
                language,
                why);
    }

    private static Decision decision(String rule, String kk, String ru, String en, Object... values) {
        return new Decision(rule, Wording.of(kk, ru, en).with(values));
    }
}
